'use strict';

// sqlite3 itself downloads its binary from GitHub or needs a compiler; the fork needs neither.
module.exports = require('@appthreat/sqlite3').default;
