import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { StoredCredential } from '../../tools/n8n/headless';

interface Message {
	role: string;
	content: string | null;
	tool_calls?: object[];
}

interface Question {
	messages: Message[];
	tools?: Array<{ function: { name: string; parameters: { properties: object } } }>;
	stream?: boolean;
}

/** A language model that reads the document it is asked for and repeats its total. */
export interface Model {
	credential: StoredCredential;
	/** What it was asked, call by call. */
	questions: Question[];
	close(): Promise<void>;
}

export async function startModel(): Promise<Model> {
	const questions: Question[] = [];
	const server = createServer((request, response) => {
		void text(request).then((body) => {
			const question = JSON.parse(body || '{}') as Question;
			questions.push(question);
			send(response, question, answer(question));
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		credential: {
			id: 'languagemodel001',
			name: 'Language model',
			type: 'openAiApi',
			data: { apiKey: 'key-of-the-model', url: `http://127.0.0.1:${port}/v1`, header: false },
		},
		questions,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

/** First a tool is called, with the address if the user wrote one; then its text answers. */
function answer({ messages, tools = [] }: Question): Message {
	const read = messages.findLast(({ role }) => role === 'tool');
	if (read) {
		const total = /Total USD\W+([\d.]+)/.exec(read.content ?? '')?.[1];
		const content = total ? `The total is ${total} USD.` : 'I could not read the document.';
		return { role: 'assistant', content };
	}
	const url = /https?:\/\/\S+(?=\?)/.exec(JSON.stringify(messages))?.[0];
	const functions = tools.map(({ function: tool }) => tool);
	const named = functions.find(
		({ name }) => name === (url ? 'Read_document' : 'Read_uploaded_file'),
	);
	const { name = '', parameters = { properties: {} } } = named ?? {};
	const [input] = Object.keys(parameters.properties);
	const call = { name, arguments: JSON.stringify(url ? { [input]: url } : {}) };
	return {
		role: 'assistant',
		content: null,
		tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: call }],
	};
}

/** In the form of OpenAI's chat completions, whole or as a stream of one piece. */
function send(response: ServerResponse, { stream }: Question, message: Message): void {
	const common = { id: 'chatcmpl-1', created: 1, model: 'gpt-5-mini' };
	const finish_reason = message.tool_calls ? 'tool_calls' : 'stop';
	if (!stream) {
		const usage = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };
		const choices = [{ index: 0, message, finish_reason }];
		response.setHeader('Content-Type', 'application/json');
		response.end(JSON.stringify({ ...common, object: 'chat.completion', choices, usage }));
		return;
	}
	const piece = (choice: object) => {
		const choices = [{ index: 0, ...choice }];
		return `data: ${JSON.stringify({ ...common, object: 'chat.completion.chunk', choices })}\n\n`;
	};
	response.setHeader('Content-Type', 'text/event-stream');
	response.write(piece({ delta: message, finish_reason: null }));
	response.end(`${piece({ delta: {}, finish_reason })}data: [DONE]\n\n`);
}
