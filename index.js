'use strict';

module.exports = {
	...require('./dist/nodes/TencentCloudOcr/TencentCloudOcr.node.js'),
	...require('./dist/credentials/TencentCloudApi.credentials.js'),
};
