import { join } from 'node:path';

import { resources } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';
import { operationsPage } from './docs/page';
import { sampleItems } from './samples';
import { merged, schemaOf } from './schema';
import { siteChangesFile } from './siteChanges';
import { troubleshootingPage } from './troubleshooting';

export const root = join(__dirname, '../..');

/** Folder of the previews that n8n shows before the first run. */
export const schemaFolder = 'nodes/TencentCloudOcr/__schema__';

/** What a run with the default output gives: all its items in one schema. */
const preview = (operation: Operation) => ({
	...sampleItems(operation)
		.map(({ json }) => schemaOf(json))
		.reduce(merged),
	version: 1,
});

const previews = resources.flatMap(({ value: resource, operations }) =>
	operations.map((operation): [string, string] => [
		`${schemaFolder}/v1.0.0/${resource}/${operation.value}.json`,
		`${JSON.stringify(preview(operation), null, '\t')}\n`,
	]),
);

/** Every file that comes from the catalog and the error tables, by its path in the repository. */
export const generatedFiles: Record<string, string> = {
	...Object.fromEntries(previews),
	'nodes/TencentCloudOcr/catalog/parts/siteChanges.ts': siteChangesFile(),
	'docs/operations.md': operationsPage(),
	'docs/troubleshooting.md': troubleshootingPage(),
};
