import type { Site } from '../../credentials/hosts';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import type { Case } from './case';
import { WITHOUT_SAMPLE } from './withoutSample';

/** What a site is expected to say of an action that it does not offer. */
const NOT_OFFERED = ['InvalidAction', 'ActionOffline'];

/** In place of a key: of the right form, and nobody's. */
const NOBODY = { secretId: `AKID${'0'.repeat(32)}`, secretKey: '0'.repeat(32) };

const ALL: Case[] = [
	{
		id: 'credential',
		title: 'credential test: no picture',
		action: 'PermitOCR',
		custom: {},
		refusal: ['MissingParameter', 'InvalidParameter', 'InvalidParameterValue', 'FailedOperation'],
	},
	{
		id: 'wrongKey',
		title: 'wrong SecretKey',
		action: 'PermitOCR',
		custom: {},
		keys: { secretKey: NOBODY.secretKey },
		refusal: ['AuthFailure.SignatureFailure'],
	},
	{
		id: 'unknownId',
		title: 'unknown SecretId',
		action: 'PermitOCR',
		custom: {},
		keys: NOBODY,
		refusal: ['AuthFailure.SecretIdNotFound', 'AuthFailure.InvalidSecretId'],
	},
	{
		id: 'unknownAction',
		title: 'action that does not exist',
		action: 'RecognizeNothingOCR',
		custom: {},
		refusal: ['InvalidAction'],
	},
	{ id: 'withdrawn', title: 'withdrawn', action: 'SmartStructuralPro', file: 'invoice.png' },
	{ id: 'text', title: 'text', action: 'GeneralAccurateOCR', file: 'receipt.jpg' },
	{
		id: 'characters',
		title: 'single characters',
		action: 'GeneralAccurateOCR',
		file: 'vehicle-plate.png',
		parameters: { options: { IsWords: true } },
	},
	{
		id: 'page',
		title: 'text of page 2 of a PDF',
		action: 'GeneralBasicOCR',
		file: 'letter.pdf',
		parameters: { pages: '2' },
	},
	{
		id: 'address',
		title: 'text of a picture by its address',
		action: 'GeneralBasicOCR',
		file: 'receipt.jpg',
		byAddress: true,
	},
	{
		id: 'beyond',
		title: 'page 3 of a PDF of 2 pages',
		action: 'GeneralAccurateOCR',
		file: 'letter.pdf',
		custom: { IsPdf: true, PdfPageNumber: 3 },
		refusal: [],
	},
	{
		id: 'structured',
		title: 'fields of page 2 of a PDF',
		action: 'ExtractDocMulti',
		file: 'letter.pdf',
		parameters: { pages: '2', options: { ReturnFullText: true, EnableCoord: true } },
	},
	{
		id: 'pairs',
		title: 'key-value pairs of a PDF',
		action: 'SmartStructuralOCRV2',
		file: 'letter.pdf',
		parameters: { pages: '1', options: { ReturnFullText: true } },
	},
	{ id: 'table', title: 'table', action: 'RecognizeTableAccurateOCR', file: 'table.png' },
	{ id: 'oldTable', title: 'table, first version', action: 'TableOCR', file: 'table.png' },
	{ id: 'passport', title: 'passport', action: 'MLIDPassportOCR', file: 'passport.png' },
	{ id: 'invoice', title: 'invoice', action: 'RecognizeGeneralInvoice', file: 'invoice.png' },
	{ id: 'vin', title: 'VIN', action: 'VinOCR', file: 'vehicle-plate.png' },
	...WITHOUT_SAMPLE,
];

export const isOffered = (action: string, site: Site) =>
	findOperation(action)?.sites.includes(site) ?? false;

/** The calls for a site: what the catalog says it lacks is expected to be refused. */
export const casesFor = (site: Site): Case[] =>
	ALL.map((entry) =>
		(entry.refusal && !entry.either) || isOffered(entry.action, site)
			? entry
			: { ...entry, refusal: NOT_OFFERED, either: false },
	);

/** An answer is charged; a refusal is not, as far as is known. */
export const isCharged = ({ refusal, either }: Case) => refusal === undefined || either === true;

/** Whether a code is one of those that are expected. */
export const isExpected = ({ refusal }: Case, errorCode: string) =>
	refusal !== undefined &&
	(!refusal.length ||
		refusal.some((name) => errorCode === name || errorCode.startsWith(`${name}.`)));
