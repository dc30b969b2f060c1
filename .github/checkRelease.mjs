import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Refuses a release that still has the placeholders of author and repository, in the manifest or in any
 * file of the package that links to them, or whose tag is not its version. Needs no dependency.
 */

const PLACEHOLDER =
	/github\.com[/:]n8n-nodes-tencent-ocr\/|n8n-nodes-tencent-ocr(@users\.| contributors)/;
const { GITHUB_REF_NAME: tag, GITHUB_REPOSITORY: repository } = process.env;
const { version, repository: own } = JSON.parse(readFileSync('package.json', 'utf8'));

const files = execFileSync('git', ['-c', 'safe.directory=*', 'ls-files'], { encoding: 'utf8' })
	.split('\n')
	// what the package is made of
	.filter((file) =>
		/^(package\.json|README(\.zh-CN)?\.md|CHANGELOG\.md|LICENSE\.md|(nodes|credentials)\/.*)$/.test(
			file,
		),
	);
const problems = files
	.filter((file) => PLACEHOLDER.test(readFileSync(file, 'utf8')))
	.map((file) => `${file} has a placeholder of author or repository`);
if (own?.url !== `git+https://github.com/${repository}.git`) {
	problems.push(`package.json names the repository ${own?.url}, but this is ${repository}`);
}
if (tag !== `v${version}`) problems.push(`The tag is ${tag}, the version ${version}`);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length ? 1 : 0;
