'use strict';

/**
 * The rooms of the source, from the top of the flow to its bottom. A room may import from itself and
 * from every room below it, never from one above; imports of types count as well.
 */
module.exports = [
	'nodes/TencentCloudOcr/TencentCloudOcr.node.ts',
	'nodes/TencentCloudOcr/run/',
	'nodes/TencentCloudOcr/output/',
	'nodes/TencentCloudOcr/call/',
	'nodes/TencentCloudOcr/request/',
	'nodes/TencentCloudOcr/checks/',
	'nodes/TencentCloudOcr/input/',
	'nodes/TencentCloudOcr/settings/',
	'nodes/TencentCloudOcr/form/',
	'nodes/TencentCloudOcr/catalog/',
	'nodes/TencentCloudOcr/shapes/',
	'nodes/TencentCloudOcr/answer/',
	'nodes/TencentCloudOcr/files/',
	'nodes/TencentCloudOcr/errors/',
	'nodes/TencentCloudOcr/pdf/',
	'nodes/TencentCloudOcr/untyped.ts',
	'nodes/TencentCloudOcr/flattened.ts',
	'nodes/TencentCloudOcr/jsonSteps.ts',
	'credentials/',
	'nodes/TencentCloudOcr/steps.ts',
];
