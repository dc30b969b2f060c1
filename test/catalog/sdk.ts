import { readFileSync } from 'node:fs';

import ts from 'typescript';

const folder = 'tencentcloud-sdk-nodejs-intl-en/tencentcloud/ocr/v20181119';

/** Fields of a class of the SDK, each with its type: `string`, `Array.<Coord>`, `GeneralCard`. */
type Fields = Record<string, string>;

const source = (file: string) =>
	ts.createSourceFile(
		file,
		readFileSync(require.resolve(`${folder}/${file}`), 'utf8'),
		ts.ScriptTarget.ES2022,
		true,
		ts.ScriptKind.JS,
	);

/** `this.Name = null` in the constructor, with the `@type` of the comment above. */
function fieldsOf(declaration: ts.ClassDeclaration): Fields {
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
			return [[left.name.text, type] as const];
		}),
	);
}

/** The official SDK's own classes for requests, responses and data types, by name. */
export const classes: Record<string, Fields> = Object.fromEntries(
	source('models.js')
		.statements.filter(ts.isClassDeclaration)
		.map((declaration) => [declaration.name?.text ?? '', fieldsOf(declaration)]),
);

/** Actions that the SDK's client has a method for. */
export const sdkActions: string[] = source('ocr_client.js')
	.statements.filter(ts.isClassDeclaration)
	.flatMap(({ members }) => members.filter(ts.isMethodDeclaration))
	.map((method) => method.name.getText());
