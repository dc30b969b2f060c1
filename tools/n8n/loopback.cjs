'use strict';

/**
 * Loaded into n8n: names under `.localhost` mean this machine (RFC 6761), which not every resolver
 * knows. So a stand-in of any service has a host whose first label names that service.
 */
const dns = require('node:dns');

const { lookup } = dns;
dns.lookup = (hostname, options, callback) =>
	lookup(String(hostname).endsWith('.localhost') ? '127.0.0.1' : hostname, options, callback);
