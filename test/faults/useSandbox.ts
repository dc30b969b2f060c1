import type { Respond, Sandbox } from '../../tools/sandbox';
import { startSandbox } from '../../tools/sandbox';
import type { RunOptions } from '../../tools/harness/runNode';
import { runNode } from '../../tools/harness/runNode';

/** A sandbox for all tests of a file, which answers as told; no call is made again. */
export function useSandbox() {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await startSandbox({ read: 'synthetic' });
	});
	beforeEach(() => {
		sandbox.calls.length = 0;
	});
	afterAll(async () => await sandbox.close());
	return {
		get calls() {
			return sandbox.calls;
		},
		run: async (respond: Respond, { options, ...rest }: Partial<RunOptions> = {}) => {
			sandbox.setRespond(respond);
			return await runNode({
				endpoint: sandbox.url,
				// a pace that a refusal does not lower for the tests after it
				options: { maxRetries: 0, requestsPerSecond: 10_000, ...options },
				...rest,
			});
		},
	};
}
