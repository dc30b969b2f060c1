import type { INode } from 'n8n-workflow';
import { hints } from '../../nodes/TencentCloudOcr/form/nodeHints';
import { evaluated } from './evaluated';

/** Hints that the node shows before it runs, by what is chosen on the form. */

const shown = (parameters: INode['parameters']) =>
	hints
		.filter(({ displayCondition = '' }) => evaluated(displayCondition, parameters) === true)
		.map(({ message }) => message.split(/[ ,.]/)[0]);

test.each([
	['nothing for a new node', {}, []],
	['nothing for usual choices', { source: 'binary', options: { maxPages: 100 }, tuning: {} }, []],
	['many pages', { options: { maxPages: 101 } }, ['More']],
	['a file by GET', { source: 'binary', tuning: { requestMethod: 'GET' } }, ['With']],
	['nothing for a URL by GET', { source: 'url', tuning: { requestMethod: 'GET' } }, []],
	['no retries', { tuning: { maxRetries: 0 } }, ['Without']],
])('%s', (_, parameters, expected) => {
	expect(shown(parameters as INode['parameters'])).toEqual(expected);
});
