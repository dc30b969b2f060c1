import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface MailFile {
	name: string;
	type: string;
	content: Buffer;
	/** Shown inside the text instead of beside it. */
	inline?: boolean;
}

export interface Mail {
	from: string;
	subject: string;
	date: string;
	text: string;
	files?: MailFile[];
}

const TYPES: Record<string, string> = {
	png: 'image/png',
	jpg: 'image/jpeg',
	pdf: 'application/pdf',
};

export function fileOf(path: string, inline = false): MailFile {
	const type = TYPES[path.split('.').at(-1) ?? ''];
	return { name: basename(path), type, content: readFileSync(path), inline };
}

/** The text of a mail as it travels: MIME, with files beside and inside its text. */
export function message({ from, subject, date, text, files = [] }: Mail): string {
	const inside = files.filter(({ inline }) => inline);
	const pictures = inside.map(({ name }) => `<p><img src="cid:${contentId(name)}"></p>`);
	const html = part(
		['Content-Type: text/html; charset=utf-8'],
		`<p>${text}</p>${pictures.join('')}`,
	);
	const related = multipart('related', 'inside', [html, ...inside.map(filePart)]);
	const beside = files.filter(({ inline }) => !inline).map(filePart);
	const headers = [
		`From: ${from}`,
		'To: invoices@example.com',
		`Subject: ${subject}`,
		`Date: ${new Date(date).toUTCString()}`,
		`Message-ID: <${Buffer.from(subject).toString('hex')}@example.com>`,
		'MIME-Version: 1.0',
	];
	const body = multipart('mixed', 'beside', [related, ...beside]);
	return `${headers.join('\r\n')}\r\n${body}`;
}

const contentId = (name: string) => `${name}@example.com`;

const part = (headers: string[], content: string) => `${headers.join('\r\n')}\r\n\r\n${content}`;

function multipart(kind: string, boundary: string, parts: string[]): string {
	const content = parts.map((entry) => `--${boundary}\r\n${entry}\r\n`).join('');
	const type = `Content-Type: multipart/${kind}; boundary="${boundary}"`;
	return part([type], `${content}--${boundary}--\r\n`);
}

function filePart({ name, type, content, inline }: MailFile): string {
	const place = inline ? 'inline' : 'attachment';
	const headers = [
		`Content-Type: ${type}; name="${name}"`,
		`Content-Disposition: ${place}; filename="${name}"`,
		'Content-Transfer-Encoding: base64',
		...(inline ? [`Content-ID: <${contentId(name)}>`] : []),
	];
	return part(headers, (content.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n'));
}
