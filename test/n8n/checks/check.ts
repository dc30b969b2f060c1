import { summary } from '../../../tools/lib/counts.mjs';
import type { Sandbox } from '../../../tools/sandbox';
import type { Instance } from '../../../tools/n8n/environment';
import type { StoredCredential } from '../../../tools/n8n/headless';
import type { Rest } from '../../../tools/n8n/server';
import type { StoredWorkflow } from '../../../tools/n8n/workflow';

/** What every check works with. */
export interface World {
	instance: Instance;
	/** Answers from fixtures; one that reads pictures is started by the check that needs it. */
	sandbox: Sandbox;
	credential: StoredCredential;
	/** A folder that the workflows may read and write. */
	folder: string;
}

/** A check of stored workflows: all of them are imported at once, which takes n8n seconds. */
export interface WorkflowCheck {
	credentials?: StoredCredential[];
	workflows: StoredWorkflow[];
	run(checks: Checks, rest: Rest): Promise<void>;
}

/** One line for each behaviour: whether it holds, and what was seen if not. */
export class Checks {
	passed = 0;
	failed = 0;
	skipped = 0;

	constructor(private readonly print: (line: string) => void = console.log) {}

	async that(behaviour: string, assertion: () => void | Promise<void>): Promise<void> {
		try {
			await assertion();
			this.passed++;
			this.print(`ok      ${behaviour}`);
		} catch (error) {
			this.failed++;
			const seen = (error as Error).message.replace(/\n/g, '\n        ');
			this.print(`FAILED  ${behaviour}\n        ${seen}`);
		}
	}

	/** Parts that this machine has no means for. */
	skip(parts: string[], why: string): void {
		this.skipped += parts.length;
		this.print(`skipped ${parts.join(', ')}: ${why}`);
	}

	/** A figure or a text that was seen. */
	note(text: string): void {
		this.print(`        ${text}`);
	}

	/**
	 * Checks that run at the same time as these, and print their lines when they are done.
	 * @param work is given these checks
	 */
	async meanwhile(work: (checks: Checks) => Promise<void>): Promise<void> {
		const lines: string[] = [];
		const others = new Checks((line) => lines.push(line));
		try {
			await work(others);
		} finally {
			lines.forEach((line) => this.print(line));
			this.passed += others.passed;
			this.failed += others.failed;
			this.skipped += others.skipped;
		}
	}

	/** Prints the counts, which `npm test` adds up, and gives the exit code. */
	end(): number {
		console.log(summary(this));
		return this.failed ? 1 : 0;
	}
}
