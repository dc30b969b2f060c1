import { ACCOUNT_ERRORS } from '../../../credentials/accountErrors';
import { describeConnection, layersOf } from '../../../nodes/TencentCloudOcr/errors/connection';
import { COS_ERRORS } from '../../../nodes/TencentCloudOcr/errors/cos';
import { invalidAnswer, wrongStatus } from '../../../nodes/TencentCloudOcr/errors/failure';
import { PICTURE_ERRORS } from '../../../nodes/TencentCloudOcr/errors/picture';
import { REQUEST_ERRORS } from '../../../nodes/TencentCloudOcr/errors/request';
import { SERVICE_ERRORS } from '../../../nodes/TencentCloudOcr/errors/service';
import { findError } from '../../../nodes/TencentCloudOcr/errors/codes';
import type { ErrorEntry, Retry } from '../../../nodes/TencentCloudOcr/errors/types';
import { settleOption } from '../../../nodes/TencentCloudOcr/settings/options';
import { code, sentence } from './words';

/** What the node says of a code; the text of the page may quote it. */
export function entryOf(errorCode: string): ErrorEntry {
	const entry = findError(errorCode);
	if (entry) return entry;
	throw new Error(`The node does not know the code ${errorCode}`);
}

const AGAIN: Record<Retry, string> = {
	yes: 'yes',
	few: 'twice at most',
	pace: 'yes, more slowly',
	clock: "once, with the service's time",
};

type Row = [code: string, entry: ErrorEntry];

const cells = ([name, { message, description, retry }]: Row) =>
	`| ${[name, sentence(message), sentence(description), retry ? AGAIN[retry] : 'no'].join(' | ')} |`;

const table = (rows: Row[]) =>
	[
		'| code | what happened | what to do | tried again |',
		'|---|---|---|---|',
		...rows.map(cells),
	].join('\n');

const rowsOf = (errors: object) =>
	Object.keys(errors).map((name): Row => [code(name), entryOf(name)]);
const ofTable = (errors: object) => table(rowsOf(errors));

/** Codes of Node.js and n8n that mean the same to a person, a line each. */
export const CONNECTION_CODES = [
	['ECONNREFUSED'],
	['ENETUNREACH', 'EHOSTUNREACH', 'EHOSTDOWN', 'ENETDOWN', 'EADDRNOTAVAIL', 'EACCES', 'EPERM'],
	['ECONNRESET', 'EPIPE', 'ERR_BAD_RESPONSE', 'ERR_SOCKET_CLOSED', 'ERR_STREAM_PREMATURE_CLOSE'],
	['ENOTFOUND'],
	['EAI_AGAIN'],
	['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT'],
	['EPROTO'],
	['HPE_INVALID_CONSTANT'],
	['Z_DATA_ERROR', 'Z_BUF_ERROR'],
	['CERT_HAS_EXPIRED', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
	['PROXY'],
	['ERR_CANCELED'],
];

/** What n8n says where it has no credential to sign with: it gives no code. */
const NO_CREDENTIAL = [
	'Credentials could not be decrypted. The likely reason is that a different "encryptionKey" was used to encrypt the data.',
	'Credential with ID "1" does not exist for type "tencentCloudApi".',
	'Node does not have any credentials set',
];

const credentialRow = (message: string): Row => [
	'none',
	describeConnection(layersOf({ message }), settleOption('timeout', {})),
];

/** A proxy that hangs up is known by its words only. */
const connectionEntry = (name: string) =>
	describeConnection(
		layersOf(name === 'PROXY' ? { message: 'Proxy connection ended' } : { code: name }),
		settleOption('timeout', {}),
	);

function connectionRow(codes: string[]): Row {
	const entries = codes.map(connectionEntry);
	if (entries.some(({ message }) => message !== entries[0].message)) {
		throw new Error(`Not the same to a person: ${codes.join(', ')}`);
	}
	return [codes.map(code).join(', '), entries[0]];
}

/** Any number will do where the node says the same of all. */
function statusRow(status: number, name = code(`HTTP ${status}`)): Row {
	const { entry } = wrongStatus(status);
	return [name, { ...entry, message: entry.message.replace(String(status), '…') }];
}

const answers = ['{', '<html>', 'text'].map((body): Row => [
	code('InvalidAnswer'),
	invalidAnswer(body).entry,
]);

export const codeSections = (): string[] => [
	'### Key, account and machine',
	table([...rowsOf(ACCOUNT_ERRORS), ...NO_CREDENTIAL.map(credentialRow)]),
	'### The request',
	ofTable(REQUEST_ERRORS),
	'### The document',
	ofTable(PICTURE_ERRORS),
	'### The service',
	ofTable(SERVICE_ERRORS),
	'### Stored files (COS and Cloud Infinite)',
	ofTable(COS_ERRORS),
	'### The connection',
	table([
		...CONNECTION_CODES.map(connectionRow),
		statusRow(407),
		statusRow(413),
		statusRow(429),
		statusRow(502, 'HTTP status 408, 500 and above'),
		statusRow(404, 'any other HTTP status'),
		...answers,
	]),
];
