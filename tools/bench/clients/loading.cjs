/**
 * What n8n waits for when it loads the package, in plain JavaScript: a loader for TypeScript
 * would be part of the time.
 */
require('n8n-workflow');

const [, , node, credential] = process.argv;
const start = performance.now();
const { TencentCloudOcr } = require(node);
const { TencentCloudApi } = require(credential);
const requireMs = performance.now() - start;
new TencentCloudOcr();
new TencentCloudApi();
process.stdout.write(
	JSON.stringify({ requireMs, createMs: performance.now() - start - requireMs }),
);
