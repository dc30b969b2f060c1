import type { Site } from '../../../credentials/hosts';
import { parsePagesField } from '../../../nodes/TencentCloudOcr/settings/pageRanges';
import { readPages } from '../../../nodes/TencentCloudOcr/run/readPages';
import { code } from '../words';
import type { Finding, Seen } from './finding';
import { fails, holds, open } from './finding';

/** U1: key and permission are checked before the missing picture. */
export function credentialTest(seen: Seen): Finding {
	const [right, wrong] = ['credential', 'wrongKey'].map((id) => seen.get(id)?.asked.errorCode);
	if (!right || !wrong) return open('one of the two calls was answered');
	const words = `${code(right)} with the right key, ${code(wrong)} with a wrong one; that the refusal is free only the bill says`;
	return wrong.startsWith('AuthFailure') && !right.startsWith('AuthFailure')
		? holds(words)
		: fails(words);
}

/** U2: what the international site says of the actions that are gone from its definitions. */
export function withdrawn(seen: Seen, site: Site): Finding {
	if (site !== 'international') return open('it is about the international site');
	const judged = [...seen.values()].filter(({ entry }) => entry.refusal?.includes('ActionOffline'));
	const words = judged
		.map(({ entry, asked }) => `${entry.action}: ${code(asked.errorCode ?? 'an answer')}`)
		.join(', ');
	if (!judged.length || judged.some(({ open: why }) => why)) return open(words);
	return judged.every(({ differences }) => !differences.length) ? holds(words) : fails(words);
}

/** U22: an action whose page takes no address outside of mainland China is given one. */
export function address(seen: Seen): Finding {
	const { asked } = seen.get('address') ?? {};
	if (!asked?.response) return open('not asked, or no answer');
	const { errorCode, requestId } = asked;
	if (errorCode === undefined) return holds(`it was read, RequestId ${code(requestId)}`);
	const words = `the service says ${code(errorCode)}`;
	if (errorCode === 'FailedOperation.DownLoadError') {
		return open(`${words}: TENCENTCLOUD_DOCUMENTS can name an address that it reaches`);
	}
	return errorCode.startsWith('RequestLimitExceeded') ? open(words) : fails(words);
}

/** U3: asked of the node itself, whether it takes the code for the end of the document. */
export async function endsAt(errorCode: string): Promise<boolean> {
	const entry = { message: '', description: '' };
	const all = { ranges: parsePagesField('all') ?? [], limit: 20 };
	const { results } = await readPages(all, {
		ask: async (page) => (page < 3 ? { answer: {} } : { failure: { code: errorCode, entry } }),
		countIn: () => undefined,
		saysCount: false,
		concurrency: 1,
		mayGoOnAfter: () => false,
	});
	return results.length === 2;
}

export async function pageBeyond(seen: Seen): Promise<Finding> {
	const { asked, open: why } = seen.get('beyond') ?? { open: 'not asked' };
	if (!asked || why) return open(why ?? '');
	if (asked.errorCode === undefined) return fails('page 3 of 2 was answered');
	const words = `the service says ${code(asked.errorCode)}`;
	return (await endsAt(asked.errorCode))
		? holds(`${words}, which the node takes for the end`)
		: fails(`${words}, which the node does not take for the end`);
}
