const { src, dest, parallel } = require('gulp');

const icons = () =>
	src('{nodes,credentials}/**/*.{svg,png}', { encoding: false }).pipe(dest('dist'));

const codexAndSchemas = () => src('nodes/**/*.json').pipe(dest('dist/nodes'));

exports.build = parallel(icons, codexAndSchemas);
exports.default = exports.build;
