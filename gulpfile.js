const { rm } = require('node:fs/promises');
const { src, dest, parallel } = require('gulp');

const clean = () => rm('dist', { recursive: true, force: true });

const icons = () =>
	src('{nodes,credentials}/**/*.{svg,png}', { encoding: false }).pipe(dest('dist'));

const codexAndSchemas = () => src('nodes/**/*.json').pipe(dest('dist/nodes'));

exports.clean = clean;
exports.build = parallel(icons, codexAndSchemas);
exports.default = exports.build;
