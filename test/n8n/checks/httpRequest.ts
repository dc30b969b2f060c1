import assert from 'node:assert/strict';
import { itemsOf } from '../../../tools/n8n/headless';
import { chain, node, withCredential } from '../../../tools/n8n/workflow';
import { runByHand } from '../../flows/executions';
import type { WorkflowCheck, World } from './check';

/** The credential in n8n's own HTTP Request node, for another product of Tencent Cloud. */
export function httpRequest(world: World): WorkflowCheck {
	// the first label of the host names the product that the signature is for
	const common = {
		url: `http://cvm.localhost:${world.sandbox.port}/`,
		authentication: 'predefinedCredentialType',
		nodeCredentialType: 'tencentCloudApi',
		sendHeaders: true,
		headerParameters: {
			parameters: [
				{ name: 'X-TC-Action', value: 'DescribeInstances' },
				{ name: 'X-TC-Version', value: '2017-03-12' },
				{ name: 'X-TC-Region', value: 'ap-singapore' },
			],
		},
	};
	const forms = {
		'a JSON body': {
			method: 'POST',
			sendBody: true,
			specifyBody: 'json',
			jsonBody: '{ "Limit": 1, "InstanceIds": ["ins-ä"] }',
		},
		'a query': {
			method: 'GET',
			sendQuery: true,
			queryParameters: { parameters: [{ name: 'Limit', value: '1' }] },
		},
	};
	const workflows = Object.values(forms).map((form, index) =>
		chain(`httprequest0000${index}`, [
			node('Run', 'n8n-nodes-base.manualTrigger', 1),
			withCredential(
				node('Request', 'n8n-nodes-base.httpRequest', 4.2, { ...common, ...form }),
				world.credential,
			),
		]),
	);
	return {
		workflows,
		run: async (checks, rest) => {
			for (const [index, form] of Object.keys(forms).entries()) {
				await checks.that(`the HTTP Request node signs a call with ${form}`, async () => {
					const result = await runByHand(rest, workflows[index].id);
					const [item] = itemsOf(result, 'Request');
					const { Error, TotalCount } = item.json.Response as {
						Error?: object;
						TotalCount?: number;
					};
					assert.equal(Error, undefined, JSON.stringify(Error));
					assert.equal(TotalCount, 0);
					assert.match(
						world.sandbox.calls.at(-1)?.headers.authorization ?? '',
						/\/cvm\/tc3_request/,
					);
				});
			}
		},
	};
}
