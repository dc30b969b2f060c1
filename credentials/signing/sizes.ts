import { UserError } from 'n8n-workflow';

const KIB = 1024;
const MIB = 1024 * KIB;

/** Largest request. Source: API reference, "Making API Requests". */
const LIMITS = {
	GET: {
		bytes: 32 * KIB,
		text: '32 KB',
		request: 'A GET request',
		advice: 'Choose POST as the method of the request',
	},
	hmacPost: {
		bytes: MIB,
		text: '1 MB',
		request: 'A request with an older signature method',
		advice: "Choose TC3-HMAC-SHA256 as 'Signature Method' of the credential: it allows up to 10 MB",
	},
	tc3Post: {
		bytes: 10 * MIB,
		text: '10 MB',
		request: 'A request',
		advice: 'Send fewer or smaller files in one request, or their URLs instead of their content',
	},
};

/**
 * Refuses what the service would refuse, before it travels.
 * @param content the query of a GET, the body of a POST
 */
export function checkSize(kind: keyof typeof LIMITS, content: string | Buffer): void {
	const { bytes, text, request, advice } = LIMITS[kind];
	const size = Buffer.byteLength(content);
	if (size <= bytes) return;
	throw new UserError(
		`${request} to Tencent Cloud can be up to ${text}; this one is ${inUnits(size)}`,
		{
			description: advice,
		},
	);
}

/** Rounded up, so that no size reads like the limit that it exceeds. */
const inUnits = (size: number) =>
	size < MIB ? `${Math.ceil(size / KIB)} KB` : `${Math.ceil((size * 10) / MIB) / 10} MB`;
