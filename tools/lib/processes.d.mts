import type { ChildProcessByStdio, SpawnOptions } from 'node:child_process';
import type { Readable } from 'node:stream';

export type Child = ChildProcessByStdio<null, Readable, Readable>;

export interface Finished {
	code: number;
	stdout: string;
	output: string;
}

export function start(command: string, args: string[], options?: SpawnOptions): Child;
export function run(
	command: string,
	args: string[],
	options?: SpawnOptions & { onText?: (text: string) => void },
): Promise<Finished>;
export function stop(child: Child, graceMs?: number): Promise<void>;
export function isEnding(): boolean;
export function exitCodeOnInterrupt(code: number): void;
