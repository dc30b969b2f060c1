import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { SITES } from '../../credentials/hosts';
import { findOperation } from '../../nodes/TencentCloudOcr/catalog';
import { sites } from '../sandbox/spec';
import type { ApiData } from './apiData';
import { specOf } from './apiData';
import { differences } from './describe';
import { SDK_PACKAGES, compareSdk } from './sites';
import { installedSdk, readSdk } from './sdk';

/**
 * Lists what the catalog does not know yet: `npm run compare -- --mainland <folder of an SDK>`.
 * Without a folder, the SDK that is installed is compared. `--data <file>` compares the mainland
 * API as data, which also says values, limits and rates, and `--write` takes that over.
 */
const { values } = parseArgs({
	options: {
		international: { type: 'string' },
		mainland: { type: 'string' },
		data: { type: 'string' },
		write: { type: 'boolean', default: false },
	},
});

function report(title: string, lines: string[]): void {
	console.log(`${title}: ${lines.length ? '' : 'nothing new'}`);
	for (const line of lines) console.log(`  ${line}`);
}

for (const site of SITES) {
	const folder = values[site];
	const sdk = readSdk(folder ? path.resolve(folder) : installedSdk(SDK_PACKAGES[site]));
	report(`SDK of the ${site} site`, compareSdk(site, sdk));
}

const FIXTURE = path.join(__dirname, '../../test/fixtures/spec/mainland-api.json');

if (values.data !== undefined) {
	if (!existsSync(values.data)) throw new Error(`There is no file ${values.data}`);
	const data = JSON.parse(readFileSync(values.data, 'utf8')) as ApiData;
	const isKnown = (action: string) => findOperation(action) !== undefined;
	const given = specOf(data, isKnown);
	report('Mainland China API, of the operations', differences(sites.mainland, given));
	const current = data.actions.filter(({ status }) => status === 'current');
	report(
		'Mainland China API, actions that are no operation yet',
		current
			.filter(({ action }) => !isKnown(action))
			.map(({ action, title }) => `${action}: ${title}`),
	);
	if (values.write) writeFileSync(FIXTURE, `${JSON.stringify(given, null, '\t')}\n`);
}
