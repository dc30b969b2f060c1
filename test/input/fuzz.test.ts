import fc from 'fast-check';

import { plainBase64 } from '../../nodes/TencentCloudOcr/files/base64';
import { typeOf } from '../../nodes/TencentCloudOcr/files/content';
import { selectFields } from '../../nodes/TencentCloudOcr/input/fieldPatterns';
import { fileType } from '../../nodes/TencentCloudOcr/files/fileType';
import { RUNS } from '../fuzzRuns';

/** Whatever files and other nodes give: an answer, and soon. */

const SIGNATURES = [
	'\xff\xd8\xff',
	'\x89PNG\r\n\x1a\n',
	'BM',
	'%PDF-',
	'GIF8',
	'RIFF1234WEBP',
	'II*\0',
	'1234ftypheic',
	'PK\x03\x04word/',
	'\xd0\xcf\x11\xe0',
	'<!doctype html',
	'<?xml <svg',
	'{',
].map((text) => Buffer.from(text, 'latin1'));

const bytes = fc
	.tuple(fc.uint8Array({ maxLength: 4 }), fc.constantFrom(...SIGNATURES), fc.uint8Array())
	.chain((parts) => fc.subarray(parts))
	.map((parts) => Buffer.concat(parts as Uint8Array[]));

test('file recognition: any bytes are of a known kind or of none', () => {
	fc.assert(
		fc.property(bytes, (head) => {
			const type = fileType(head);
			expect(type === undefined || /^[a-z]{3,4}$/.test(type.extension)).toBe(true);
			expect(typeOf(head)).toEqual(typeOf(head.toString('base64')));
		}),
		RUNS,
	);
});

test('base64: what comes through is what Buffer reads, with padding', async () => {
	const spoilt = fc.tuple(fc.uint8Array(), fc.string(), fc.nat(), fc.boolean());
	await fc.assert(
		fc.asyncProperty(spoilt, async ([content, noise, at, url]) => {
			const base64 = Buffer.from(content).toString(url ? 'base64url' : 'base64');
			const cut = at % (base64.length + 1);
			const plain = await plainBase64(base64.slice(0, cut) + noise + base64.slice(cut));
			if (plain === undefined) return;
			expect(plain).toMatch(/^[A-Za-z0-9+/]*={0,2}$/);
			expect(plain.length % 4).toBe(0);
			if (!noise) expect(Buffer.from(plain, 'base64')).toEqual(Buffer.from(content));
		}),
		RUNS,
	);
});

describe('patterns of fields', () => {
	const name = fc.stringMatching(/^[ab*,._ ]{0,12}$/);

	test('find fields that are there, or say which are missing', () => {
		fc.assert(
			fc.property(name, fc.uniqueArray(name), (wanted, present) => {
				const { fields, missing } = selectFields(wanted, present);
				expect(fields.every((field) => present.includes(field))).toBe(true);
				expect(new Set(fields).size).toBe(fields.length);
				expect(fields.length + missing.length).toBeGreaterThan(0);
			}),
			RUNS,
		);
	});

	test('with one star match as a regular expression would', () => {
		fc.assert(
			fc.property(
				fc.stringMatching(/^[ab]{0,3}\*[ab]{0,3}$/),
				fc.stringMatching(/^[ab]{0,8}$/),
				(pattern, field) => {
					const expected = new RegExp(`^${pattern.replace('*', '.*')}$`).test(field);
					expect(selectFields(pattern, [field]).fields).toEqual(expected ? [field] : []);
				},
			),
			RUNS,
		);
	});

	test('with thousands of stars against a long name are read at once', () => {
		const field = `${'a'.repeat(200_000)}b`;
		const began = process.cpuUsage();
		for (const part of ['a*', '*a', 'ab*', 'aa*a']) {
			selectFields(`${part.repeat(20_000)}c`, [field]);
			selectFields(`${part.repeat(20_000)}`, [field]);
		}
		expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000);
	});
});
