import { persons } from '../../../nodes/TencentCloudOcr/shapes';
import type { PersonTable } from '../../../nodes/TencentCloudOcr/shapes/person/mapping';
import { vocabulary } from '../../../tools/generate/docs/vocabulary';

/** The page names every field and every kind that a document of a person can have. */

const page = vocabulary().join('\n');
const tables: PersonTable[] = Object.values(persons);

test('every kind of document', () => {
	expect(tables.length).toBeGreaterThan(20);
	const kinds = tables.map(({ documentType }) => documentType);
	expect(kinds.filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});

test('every field, and every meaning of a warning', () => {
	const fields = tables.flatMap((table) => Object.keys(table.fields));
	expect(fields.filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
	const meanings = tables.flatMap(({ warnings = [] }) =>
		warnings.flatMap((list) => Object.values(list.meanings)),
	);
	expect(meanings.length).toBeGreaterThan(10);
	expect(meanings.filter((meaning) => !page.includes(meaning))).toEqual([]);
});
