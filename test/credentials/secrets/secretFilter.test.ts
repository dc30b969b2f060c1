import fc from 'fast-check';

import { secretFilter } from '../../../credentials/secrets/secretFilter';
import { rememberSigned } from '../../../credentials/secrets/signed';
import { RUNS, runs } from '../../fuzzRuns';
import { post, sign } from '../signing/requests';

/** Secrets go, in whatever form they are repeated; everything else stays as it was. */

const PRINTABLE = Array.from({ length: 0x7e - 0x20 }, (_, at) => String.fromCharCode(0x21 + at));
const secret = fc.oneof(
	fc.string({ unit: fc.constantFrom(...PRINTABLE), minLength: 6, maxLength: 60 }),
	fc.base64String({ minLength: 8, maxLength: 400 }),
	fc.stringMatching(/^AKID[A-Za-z0-9]{8,32}$/),
);
const credential = fc.record({
	secretId: secret,
	secretKey: secret,
	sessionToken: fc.oneof(fc.constant(''), secret),
});

const jsonText = (text: string) => JSON.stringify(text).slice(1, -1);
const FORMS: Record<string, (text: string) => string> = {
	plain: (text) => text,
	URL: encodeURIComponent,
	'URL twice': (text) => encodeURIComponent(encodeURIComponent(text)),
	'URL in lower case': (text) =>
		encodeURIComponent(text).replace(/%../g, (escape) => escape.toLowerCase()),
	form: (text) => new URLSearchParams({ a: text }).toString().slice(2),
	JSON: jsonText,
	'JSON in JSON': (text) => jsonText(jsonText(text)),
	'JSON with escaped slashes': (text) => jsonText(text).replaceAll('/', '\\/'),
	'JSON for HTML': (text) =>
		jsonText(text).replace(
			/[&<>'+=]/g,
			(character) => `\\u00${character.charCodeAt(0).toString(16)}`,
		),
	HTML: (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
	hexadecimal: (text) => Buffer.from(text).toString('hex'),
	HEXADECIMAL: (text) => Buffer.from(text).toString('hex').toUpperCase(),
};

/** Base64 of a text around it: the part that nothing but the secret decides. */
const inBase64 = (text: string, before: string) => {
	const whole = Buffer.from(`${before}${text}:rest`).toString('base64');
	const start = Math.ceil((before.length * 8) / 6);
	const end = Math.floor(((before.length + text.length) * 8) / 6);
	return { whole, needle: whole.slice(start, end) };
};

const around = fc.tuple(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }));

describe('a filter of secrets', () => {
	it.each(Object.entries(FORMS))('takes them out as %s, in any word, text or name', (_, form) => {
		fc.assert(
			fc.property(credential, around, fc.constantFrom('answer', 'words'), (keys, [a, b], kind) => {
				const filter = secretFilter(keys)[kind as 'answer'];
				for (const text of Object.values(keys).filter(Boolean)) {
					const needle = form(text);
					const given = { list: [`${a}${needle}${b}`], deep: { [`${a}${needle}`]: { x: 1 } } };
					expect(JSON.stringify(filter(given))).not.toContain(jsonText(needle));
				}
			}),
			runs(0.03),
		);
	});

	it('takes them out in base64 of a longer text, as in a login', () => {
		fc.assert(
			fc.property(
				credential,
				fc.string({ maxLength: 5, unit: 'grapheme-ascii' }),
				(keys, before) => {
					const filter = secretFilter(keys);
					for (const text of Object.values(keys).filter(Boolean)) {
						const { whole, needle } = inBase64(text, before);
						expect(filter.answer(`Basic ${whole}`)).not.toContain(needle);
						const forUrls = filter.answer(whole.replaceAll('+', '-').replaceAll('/', '_'));
						expect(forUrls.replaceAll('-', '+').replaceAll('_', '/')).not.toContain(needle);
					}
				},
			),
			runs(0.03),
		);
	});

	it('leaves every text alone that has none of them, and is then no copy', () => {
		fc.assert(
			fc.property(credential, fc.jsonValue(), (keys, answer) => {
				const text = JSON.stringify(answer);
				// what is shorter than a secret cannot have one
				fc.pre(!Object.values(keys).some((key) => key && text.includes(key.slice(0, 6))));
				expect(secretFilter(keys).answer(answer)).toBe(answer);
			}),
			RUNS,
		);
	});

	it('leaves alone what only looks like one: a part, another letter, other numbers', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[A-Za-z0-9]{8,40}$/), fc.nat(), (key, at) => {
				const position = at % key.length;
				const other = key[position] === 'x' ? 'y' : 'x';
				const near = [
					key.slice(1),
					key.slice(0, -1),
					`${key.slice(0, position)}${other}${key.slice(position + 1)}`,
					'1234',
					'a'.repeat(64),
					Buffer.from(`not ${key.length}`).toString('base64'),
				].filter((text) => !text.includes(key));
				expect(secretFilter({ secretId: key }).answer(near)).toEqual(near);
			}),
		);
	});

	it.each(['1234', 'total', '12', 'a'])(
		'does not take the value "%s" out of documents: it may be printed there',
		(value) => {
			const answer = { Text: `No. ${value}`, list: [value, `${value}5`] };
			expect(secretFilter({ secretKey: value }).answer(answer)).toBe(answer);
		},
	);

	it('takes a short value out of words about a failure, where it is a word', () => {
		const { words } = secretFilter({ sessionToken: 'tok-1' });
		expect(words(['tok-1', 'token "tok-1" refused', 'X-TC-Token:tok-1,', 'stok-12'])).toEqual([
			'…',
			'token "…" refused',
			'X-TC-Token:…,',
			'stok-12',
		]);
	});

	it('keeps everything beside a secret, and every field', () => {
		const { answer } = secretFilter({ secretId: 'example-id-1' });
		const given = JSON.parse(
			'{"a":1,"__proto__":{"b":"x example-id-1 y"},"example-id-1":[null,true],"…":{}}',
		);
		expect(JSON.stringify(answer(given))).toBe(
			'{"a":1,"__proto__":{"b":"x … y"},"…":[null,true],"……":{}}',
		);
		expect(JSON.stringify(given)).toContain('example-id-1');
	});

	it('walks any depth', () => {
		const text = `${'['.repeat(20_000)}"example-id-1"${']'.repeat(20_000)}`;
		let found: unknown = secretFilter({ secretId: 'example-id-1' }).answer(JSON.parse(text));
		while (Array.isArray(found)) [found] = found;
		expect(found).toBe('…');
	});
});

describe('what was signed', () => {
	const { answer } = secretFilter({ secretId: 'example-secret-id' });
	const signatures = (signatureMethod: string): string[] => {
		const { headers, body, url } = sign(post(), { signatureMethod });
		const [, inHeader] = /ignature=(\w+)$/.exec(headers.authorization ?? '') ?? [];
		const form = new URLSearchParams(String(body ?? url.search));
		return [inHeader, form.get('Signature')].filter((found) => typeof found === 'string');
	};

	it.each(['TC3-HMAC-SHA256', 'HmacSHA256', 'HmacSHA1'])(
		'with %s is taken out in any form',
		(signatureMethod) => {
			const [signature, ...rest] = signatures(signatureMethod);
			expect([signature.length > 27, rest]).toEqual([true, []]);
			for (const form of Object.values(FORMS)) {
				expect(answer(`<b>Signature=${form(signature)}</b>`)).toBe('<b>Signature=…</b>');
			}
			for (const before of ['', 'a', 'ab', 'abc']) {
				const { whole, needle } = inBase64(signature, before);
				expect(answer(whole)).not.toContain(needle);
			}
		},
	);

	it('of a bucket is, too, with its derived key', () => {
		const url = 'https://b-1.cos.ap-singapore.myqcloud.com/a.jpg';
		const { authorization } = sign({ method: 'GET', url }).headers;
		const [, signature] = /q-signature=(\w+)/.exec(authorization) ?? [];
		expect(answer(authorization)).toMatch(/^q-sign-algorithm=sha1&q-ak=…&.+&q-signature=…$/);
		expect(answer(`${signature} and ${'b'.repeat(40)}`)).toBe(`… and ${'b'.repeat(40)}`);
	});

	it('is forgotten in the order in which it was last used', () => {
		const value = (number: number) => number.toString(16).padStart(64, '0c');
		for (let number = 0; number < 300; number++) rememberSigned(value(0), value(number));
		expect([0, 1, 40, 50, 299].map((number) => answer(value(number)) === '…')).toEqual([
			true,
			false,
			false,
			true,
			true,
		]);
	});
});
