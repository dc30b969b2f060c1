import type { Checks } from '../n8n/checks/check';
import type { Rest } from '../../tools/n8n/server';
import type { Sandbox } from '../../tools/sandbox';
import type { Editor } from './editor';
import type { Form } from './form';

/** What every check works with. */
export interface World {
	checks: Checks;
	editor: Editor;
	form: Form;
	/** What went wrong on the page since it was last asked. */
	takeProblems: () => string[];
	rest: Rest;
	/** Reads pictures. */
	sandbox: Sandbox;
	/** Sample documents that n8n may read. */
	folder: string;
}
