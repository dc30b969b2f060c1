import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Site } from '../../credentials/hosts';
import { angles, pageOfPdf, singleCharacters, slopes } from './settle/answers';
import { address, credentialTest, pageBeyond, withdrawn } from './settle/calls';
import { open, type Finding, type Seen } from './settle/finding';
import { cardScores, passportDates, tableCells } from './settle/fields';

type Settle = (seen: Seen, site: Site) => Finding | Promise<Finding>;

const NO_SAMPLE = 'no sample of such a document';

/** The lines of docs/unverified.md: how a call settles them, or why none here does. */
export const ASSUMPTIONS: Record<string, Settle | string> = {
	U1: credentialTest,
	U2: withdrawn,
	U3: pageBeyond,
	U4: pageOfPdf,
	U5: 'takes a request of 10 MB; not tried',
	U6: 'takes a probe of the rate, which is not made here',
	U7: 'only the bill says it: look up the calls above that were refused',
	U8: 'takes a bucket with Cloud Infinite; not tried',
	U9: 'takes a real card; not tried',
	U10: angles,
	U11: singleCharacters,
	U12: slopes,
	U13: NO_SAMPLE,
	U14: NO_SAMPLE,
	U15: NO_SAMPLE,
	U16: passportDates,
	U17: NO_SAMPLE,
	U18: NO_SAMPLE,
	U19: cardScores,
	U20: tableCells,
	U21: NO_SAMPLE,
	U22: address,
	U23: 'takes keys of both sites',
	U24: 'an account of the mainland China site: look for differences in its calls above',
	U25: 'takes a file between the two sizes; not tried',
	U26: 'a call above with an option that is true or false, and no difference, speaks for it',
	U27: NO_SAMPLE,
	U28: 'takes a real card; not tried',
	U29: NO_SAMPLE,
	U30: 'takes a PDF at a public address, one of a passport, and the mainland China site; not tried',
	U31: 'the calls above that were refused for the account name the actions',
	U32: 'takes a PDF of text at known places; not tried',
	U33: 'takes a photo that only its EXIF data turn; not tried',
};

/** The ids of docs/unverified.md; it may tell more than a call can settle. */
export const lines = [
	...readFileSync(join(__dirname, '../../docs/unverified.md'), 'utf8').matchAll(
		/^- \*\*(U\d+)\*\* /gm,
	),
].map(([, id]) => id);
const NO_CALL = 'no call here settles it';

async function settled(id: string, seen: Seen, site: Site): Promise<Finding> {
	const settle = ASSUMPTIONS[id] ?? NO_CALL;
	return typeof settle === 'string' ? open(settle) : await settle(seen, site);
}

export const findings = async (seen: Seen, site: Site): Promise<Array<Finding & { id: string }>> =>
	await Promise.all(
		[...new Set([...lines, ...Object.keys(ASSUMPTIONS)])].map(async (id) => ({
			id,
			...(await settled(id, seen, site)),
		})),
	);
