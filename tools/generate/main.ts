import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { generatedFiles, root, schemaFolder } from './files';

/** Writes all that is generated from the catalog: `npm run generate`. */
rmSync(join(root, schemaFolder), { recursive: true, force: true });
for (const [path, content] of Object.entries(generatedFiles)) {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}
console.log(`${Object.keys(generatedFiles).length} files written`);
