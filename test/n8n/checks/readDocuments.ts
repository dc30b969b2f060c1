import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { startSandbox } from '../../../tools/sandbox';
import { documentFiles, stageDocuments } from '../../../tools/n8n/documents';
import { projectFolder } from '../../../tools/n8n/folders';
import { execute, itemsOf } from '../../../tools/n8n/headless';
import type { DocumentRow } from '../../../tools/n8n/report';
import { exampleWorkflow, sandboxCredential, setParameters } from '../../../tools/n8n/workflow';
import type { WorkflowCheck, World } from './check';

const samples = join(projectFolder, 'examples', 'documents');

/** The example of `npm start`: what is printed on the samples arrives in the spreadsheet. */
export async function readDocuments(world: World): Promise<WorkflowCheck> {
	const documents = join(world.folder, 'samples');
	stageDocuments(documentFiles([samples], projectFolder), documents);
	const spreadsheet = join(world.folder, 'samples.xlsx');

	const sandbox = await startSandbox();
	const credential = { ...sandboxCredential(sandbox), id: 'readingaccount01' };
	const workflow = exampleWorkflow('read-documents.json', credential);
	setParameters(workflow, 'Read documents', { fileSelector: `${documents}/*` });
	setParameters(workflow, 'Save spreadsheet', { fileName: spreadsheet });
	return {
		credentials: [credential],
		workflows: [workflow],
		run: async (checks) => {
			const result = await execute(world.instance, workflow.id);
			await sandbox.close();

			const rows = itemsOf(result, 'One row for each document').map(
				({ json }) => json as unknown as DocumentRow,
			);
			const row = (file: string) => rows.find(({ File }) => File === file);
			await checks.that('the example gives one row for each sample document', () => {
				const names = documentFiles([samples], projectFolder).map((file) =>
					file.slice(samples.length + 1),
				);
				assert.deepEqual(rows.map(({ File }) => File).sort(), names.sort());
				assert.deepEqual(
					rows.filter(({ Error }) => Error),
					[],
				);
			});
			await checks.that('the text of the invoice is read', () => {
				const text = row('invoice.png')?.Text ?? '';
				for (const printed of ['INVOICE', 'INV-2026-00417', 'Brightwater Ferry Company']) {
					assert.ok(text.includes(printed), `'${printed}' is not in:\n${text}`);
				}
			});
			await checks.that('seller, date and total of the invoice are found', () => {
				const { Seller, Date, Total } = row('invoice.png') ?? {};
				assert.match(Seller ?? '', /Halden & Moor/);
				assert.match(Date ?? '', /2026/);
				assert.match(Total ?? '', /578\.88/);
			});
			await checks.that('the text of both pages of the PDF file is read', () => {
				assert.match(row('letter.pdf')?.Text ?? '', /Summer timetable[^]+Henrik Sallow/);
			});
			await checks.that('the spreadsheet that n8n wrote holds the same rows', () => {
				const book = read(readFileSync(spreadsheet));
				const written = utils.sheet_to_json<DocumentRow>(book.Sheets[book.SheetNames[0]]);
				assert.deepEqual(
					written.map(({ File, Confidence }) => ({ File, Confidence })),
					rows.map(({ File, Confidence }) => ({ File, Confidence })),
				);
			});
		},
	};
}
