import { generateKeyPairSync, sign } from 'node:crypto';

/** Just enough of ASN.1 for a certificate that nobody has signed but itself. */

const der = (tag: number, ...contents: Buffer[]): Buffer => {
	const content = Buffer.concat(contents);
	const { length } = content;
	const size = length < 128 ? [length] : [0x82, length >> 8, length & 0xff];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
};

const sequence = (...contents: Buffer[]) => der(0x30, ...contents);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const integer = (value: number) => der(0x02, Buffer.from([value]));

const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const COMMON_NAME = '550403';

const pem = (label: string, bytes: Buffer) =>
	`-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;

/** A self-signed certificate for 127.0.0.1 and its key. */
export function selfSigned(validUntil = '491231235959Z'): { key: string; cert: string } {
	const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
	const name = sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from('127.0.0.1')))));
	const utcTime = (text: string) => der(0x17, Buffer.from(text));
	const toBeSigned = sequence(
		integer(1),
		ECDSA_WITH_SHA256,
		name,
		sequence(utcTime('200101000000Z'), utcTime(validUntil)),
		name,
		publicKey.export({ format: 'der', type: 'spki' }),
	);
	const signature = sign('sha256', toBeSigned, privateKey);
	const bits = der(0x03, Buffer.concat([Buffer.from([0]), signature]));
	return {
		key: privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
		cert: pem('CERTIFICATE', sequence(toBeSigned, ECDSA_WITH_SHA256, bits)),
	};
}
