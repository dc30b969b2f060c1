import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

import type { Described, Typed } from './describe';

/** Where the two official SDKs keep their definitions of this API. */
const FOLDERS = ['tencentcloud/ocr/v20181119', 'tencentcloud/services/ocr/v20181119'];

/**
 * Actions and types of an official SDK of either site, unpacked in a folder. That of the
 * international site has classes with types in comments, that of the mainland site declarations.
 */
export function readSdk(packageFolder: string): Described {
	const folder = FOLDERS.map((name) => path.join(packageFolder, name)).find(existsSync);
	if (!folder) throw new Error(`${packageFolder} is not an SDK with the OCR API`);
	const parse = (...names: string[]) => statementsOf(folder, names);
	const types = Object.fromEntries(
		parse('ocr_models.d.ts', 'models.js').flatMap((statement): Array<[string, Typed]> => {
			if (ts.isInterfaceDeclaration(statement)) return [[statement.name.text, declared(statement)]];
			if (ts.isClassDeclaration(statement) && statement.name) {
				return [[statement.name.text, commented(statement)]];
			}
			return [];
		}),
	);
	const actions = parse('ocr_client.d.ts', 'ocr_client.js')
		.filter(ts.isClassDeclaration)
		.flatMap(({ members }) => [...members].filter(ts.isMethodDeclaration))
		.map((method) => method.name.getText());
	return {
		types,
		actions: Object.fromEntries(
			actions.map((name) => [
				name,
				{ request: types[`${name}Request`], response: types[`${name}Response`] },
			]),
		),
	};
}

/** The package of an SDK that is installed here. */
export const installedSdk = (name: string) => path.dirname(require.resolve(`${name}/package.json`));

function statementsOf(folder: string, names: string[]): ts.Statement[] {
	const file = names.map((name) => path.join(folder, name)).find(existsSync) as string;
	const text = readFileSync(file, 'utf8');
	return [...ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true).statements];
}

/** `Name?: Array<string>` */
const declared = ({ members }: ts.InterfaceDeclaration): Typed =>
	Object.fromEntries(
		[...members]
			.filter(ts.isPropertySignature)
			.map((member) => [member.name.getText(), { type: member.type?.getText() ?? '' }]),
	);

/** `this.Name = null` in the constructor, with the `@type` of the comment above. */
function commented(declaration: ts.ClassDeclaration): Typed {
	const statements = declaration.members.find(ts.isConstructorDeclaration)?.body?.statements ?? [];
	return Object.fromEntries(
		[...statements].flatMap((statement) => {
			if (!ts.isExpressionStatement(statement) || !ts.isBinaryExpression(statement.expression)) {
				return [];
			}
			const { left } = statement.expression;
			if (!ts.isPropertyAccessExpression(left)) return [];
			const comments = ts.getJSDocCommentsAndTags(statement).map((comment) => comment.getText());
			const type = /@type \{(.+?) \|\| null\}/.exec(comments.join('\n'))?.[1] ?? '';
			return [[left.name.text, { type }] as const];
		}),
	);
}
