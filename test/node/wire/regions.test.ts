import { refusal } from '../refusal';
import { pictureItem, useSandbox } from '../support';

/** Two actions answer in few regions only; the others wherever they are asked. */

const sandbox = useSandbox();
const indonesia = 'RecognizeIndonesiaIDCardOCR';
const singapore = 'RecognizeSingaporeIDCardOCR';

test.each([
	[indonesia, '', undefined, 'ap-jakarta'],
	[indonesia, 'eu-frankfurt', undefined, 'ap-jakarta'],
	[indonesia, 'ap-singapore', undefined, 'ap-singapore'],
	[indonesia, 'ap-jakarta', 'ap-singapore', 'ap-singapore'],
	[indonesia, 'ap-singapore', '', 'ap-singapore'],
	[singapore, '', undefined, 'ap-singapore'],
	[singapore, 'ap-jakarta', undefined, 'ap-singapore'],
	['GeneralBasicOCR', '', undefined, undefined],
	['GeneralBasicOCR', 'eu-frankfurt', undefined, 'eu-frankfurt'],
	['GeneralBasicOCR', 'eu-frankfurt', 'ap-tokyo', 'ap-tokyo'],
])('%s, credential %p, option %p: asked in %p', async (operation, region, option, asked) => {
	const { items } = await sandbox.run(operation, {
		credential: { region },
		parameters: { options: option === undefined ? {} : { region: option } },
		items: [pictureItem('card')],
	});
	expect(items).toHaveLength(1);
	expect(sandbox.calls.map(({ headers }) => headers['x-tc-region'])).toEqual([asked]);
});

test.each([
	[indonesia, 'ap-jakarta (Asia Pacific: Jakarta), ap-singapore (Asia Pacific: Singapore)'],
	[singapore, 'ap-singapore (Asia Pacific: Singapore)'],
])('%s in another region costs no call', async (operation, regions) => {
	const refused = await refusal(sandbox, {
		operation,
		parameters: { options: { region: '={{ $json.region }}' } },
		item: pictureItem('bad', { region: 'ap-seoul' }),
		good: pictureItem('good', { region: 'ap-singapore' }),
	});
	expect(refused).toEqual({
		name: 'NodeOperationError',
		message: "'Region' cannot be 'ap-seoul'",
		description: `Allowed values: As in the Credential, ${regions}`,
		sent: 0,
	});
});
