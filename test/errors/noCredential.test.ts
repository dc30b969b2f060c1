import type { INode, JsonObject } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';

import { layersOf } from '../../nodes/TencentCloudOcr/errors/connection';
import { connectionFailure } from '../../nodes/TencentCloudOcr/errors/failure';

/** What n8n throws where there is nothing to sign with, wrapped as its request helper wraps it. */

const node = { name: 'OCR', type: 'ocr', typeVersion: 1, parameters: {} } as unknown as INode;

test.each([
	['Node does not have any credentials set', 'The node has no credential that it may use'],
	[
		'Node does not have any credentials set for "tencentCloudApi"',
		'The node has no credential that it may use',
	],
	[
		'Credential with ID "abc" does not exist for type "tencentCloudApi".',
		'The credential of the node no longer exists',
	],
	['Could not find credential.', 'The credential of the node no longer exists'],
	['Node does not have access to the credential', 'The node has no credential that it may use'],
	[
		'Credentials could not be decrypted. The likely reason is that a different "encryptionKey" was used to encrypt the data.',
		'n8n cannot open the credential',
	],
])('"%s" is told with a way out', (said, message) => {
	for (const thrown of [new Error(said), new NodeOperationError(node, said)]) {
		const wrapped = new NodeApiError(node, thrown as unknown as JsonObject);
		const { code, entry } = connectionFailure(layersOf(wrapped), 1);
		expect([code, entry.message]).toEqual(['Credential', message]);
		expect(entry.description).toMatch(/^(Choose one in the node|It was saved with)/);
	}
});

test('a connection that fails is not taken for it', () => {
	const reset = Object.assign(new Error('no credential sent'), { code: 'ECONNRESET' });
	expect(connectionFailure(layersOf(reset), 1).code).toBe('ECONNRESET');
});
