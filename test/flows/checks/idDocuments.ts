import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../../tools/n8n/folders';
import { eventually } from '../executions';
import type { World } from '../world';

const passport = join(projectFolder, 'examples', 'documents', 'passport.png');

/** The secret of the webhook. */
export const uploadCredential = {
	id: 'uploadsecret0001',
	name: 'Secret of the upload',
	type: 'httpHeaderAuth',
	data: { name: 'X-Upload-Key', value: 'secret-of-the-upload' },
};

const table = `CREATE TABLE contacts (document_number text PRIMARY KEY, document_type text,
	given_name text, surname text, full_name text, name_local text, sex text, birth_date date,
	issue_date date, expiry_date date, nationality text, issuing_country text, warnings text)`;

const charlotte = {
	document_number: 'U48R21907',
	document_type: 'passport',
	given_name: 'CHARLOTTE MARIANNE',
	surname: 'LINDENBERG',
	full_name: 'LINDENBERG CHARLOTTE MARIANNE',
	name_local: null,
	sex: 'F',
	birth_date: '1989-05-23',
	issue_date: '2024-11-07',
	expiry_date: '2034-11-06',
	nationality: 'UTO',
	issuing_country: 'UTO',
	warnings: null,
};
const tuayang = {
	document_number: '0 0000 00000 00 0',
	document_type: 'idCard',
	given_name: 'Tuayang',
	surname: 'Thotsop',
	full_name: 'Miss Tuayang Thotsop',
	name_local: 'น.ส. ตัวอย่าง ทดสอบ',
	sex: null,
	birth_date: '1990-05-14',
	issue_date: '2023-01-02',
	expiry_date: '2032-01-01',
	nationality: null,
	issuing_country: 'THA',
	warnings: 'photocopy (-9102)',
};

export async function idDocuments(world: World): Promise<void> {
	const { database, sandbox, folder, checks } = world;
	const portraits = join(folder, 'portraits');
	mkdirSync(portraits);
	await database.query(table);
	const contacts = async () =>
		JSON.parse(
			await database.query(
				"SELECT coalesce(json_agg(c ORDER BY document_type DESC), '[]') FROM contacts c",
			),
		) as object[];

	await checks.that('an upload without the secret is refused', async () => {
		const answer = await upload(world, { kind: 'passport', front: passport }, 'guessed');
		assert.equal(answer.status, 403);
		assert.deepEqual(await contacts(), []);
	});
	await checks.that('a passport becomes a contact in the database', async () => {
		const answer = await upload(world, { kind: 'passport', front: passport });
		const { document_number: number } = (await answer.json()) as Record<string, string>;
		assert.equal(answer.status, 200);
		assert.equal(number, 'U48R21907');
		assert.deepEqual(await contacts(), [charlotte]);
	});
	await checks.that('the portrait of the passport is a file', async () => {
		await jpeg(join(portraits, 'U48R21907.jpg'));
	});
	await checks.that('the same passport again stays one contact, with its newest data', async () => {
		await database.query("UPDATE contacts SET surname = 'OLD NAME'");
		assert.equal((await upload(world, { kind: 'passport', front: passport })).status, 200);
		assert.deepEqual(await contacts(), [charlotte]);
	});
	await checks.that('both sides of an ID card become one contact beside it', async () => {
		// the stand-in cannot read Thai: the answer is the service's documented one
		const sample = join(
			projectFolder,
			'test/fixtures/lifelike/answers/RecognizeThaiIDCardOCR.json',
		);
		const { Response } = JSON.parse(readFileSync(sample, 'utf8')) as { Response: object };
		sandbox.setRespond(({ action }) =>
			action === 'RecognizeThaiIDCardOCR' ? { response: Response } : undefined,
		);
		const sides = { front: passport, back: join(projectFolder, 'examples/documents/table.png') };
		const answer = await upload(world, { kind: 'thai-id-card', ...sides });
		sandbox.setRespond(undefined);
		assert.equal(answer.status, 200, await answer.text());
		assert.deepEqual(await contacts(), [charlotte, tuayang]);
		const sent = Object.keys(sandbox.calls.at(-1)?.params ?? {});
		assert.ok(sent.includes('ImageBase64') && sent.includes('BackImageBase64'), sent.join());
		await jpeg(join(portraits, '0000000000000.jpg'));
	});
	await checks.that('a picture without a passport is answered by what to do', async () => {
		const receipt = join(projectFolder, 'examples/documents/receipt.jpg');
		const answer = await upload(world, { kind: 'passport', front: receipt });
		assert.equal(answer.status, 422);
		const { error, details } = (await answer.json()) as Record<string, string>;
		assert.match(error, /\w/);
		assert.match(details, /\w/);
		assert.equal((await contacts()).length, 2);
	});
	await checks.that('an unknown kind of document is refused', async () => {
		const answer = await upload(world, { kind: 'library-card', front: passport });
		assert.equal(answer.status, 400);
	});
}

interface Upload {
	kind: string;
	front: string;
	back?: string;
}

/** As a form in a browser or `curl -F` sends it. */
async function upload({ server }: World, { kind, ...sides }: Upload, secret?: string) {
	const form = new FormData();
	form.set('kind', kind);
	for (const [name, path] of Object.entries(sides)) {
		form.set(name, new Blob([readFileSync(path)]), path.split('/').at(-1));
	}
	const { name, value } = uploadCredential.data;
	return await fetch(`${server.url}/webhook/id-documents`, {
		method: 'POST',
		headers: { [name]: secret ?? value },
		body: form,
	});
}

async function jpeg(path: string): Promise<void> {
	// the file is there before its content is
	const start = () => (existsSync(path) && readFileSync(path).toString('hex', 0, 3)) || undefined;
	assert.equal(await eventually(path, start, 10), 'ffd8ff');
}
