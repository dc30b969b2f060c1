import type { Site } from '../../credentials/hosts';
import { repository } from '../../package.json';

/** Whose keys are used, and where. */
export interface Account {
	secretId: string;
	secretKey: string;
	sessionToken: string;
	site: Site;
	region: string;
	/** Where the service finds the sample documents, for the call that gives it an address. */
	documents: string;
	/** Only for the project's own stand-in of the service. */
	endpoint?: string;
}

/** The documents of this project as GitHub serves them to everyone. */
const PUBLISHED = `https://raw.githubusercontent.com/${repository.url.replace(
	/^git\+https:\/\/github\.com\/|\.git$/g,
	'',
)}/main/examples/documents`;

export type Environment = Record<string, string | undefined>;

/** What the user can change: the report of it is one line, without a stack. */
export class CannotRun extends Error {}

const SITES: Site[] = ['international', 'mainland'];

export function siteOf({ TENCENTCLOUD_SITE }: Environment): Site {
	const site = SITES.find((name) => name === (TENCENTCLOUD_SITE?.trim() || 'international'));
	if (site) return site;
	throw new CannotRun(`TENCENTCLOUD_SITE must be one of: ${SITES.join(', ')}`);
}

/** The user's own account, or undefined where the environment names no keys. */
export function accountOf(environment: Environment): Account | undefined {
	const text = (name: string) => environment[name]?.trim() ?? '';
	const [secretId, secretKey] = [text('TENCENTCLOUD_SECRET_ID'), text('TENCENTCLOUD_SECRET_KEY')];
	if (!secretId && !secretKey) return undefined;
	if (!secretId || !secretKey) {
		throw new CannotRun('Set both TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or neither');
	}
	return {
		secretId,
		secretKey,
		sessionToken: text('TENCENTCLOUD_SESSION_TOKEN'),
		site: siteOf(environment),
		region: text('TENCENTCLOUD_REGION'),
		documents: text('TENCENTCLOUD_DOCUMENTS') || PUBLISHED,
	};
}
