'use strict';

/**
 * What pure code uses of n8n-workflow: its errors and its small functions. The whole of it also loads
 * n8n's expressions, a second for each file of tests.
 */
module.exports = {
	...require('n8n-workflow/dist/cjs/errors/index.js'),
	...require('n8n-workflow/dist/cjs/utils.js'),
};
