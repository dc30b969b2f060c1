/** What npm printed; a `Refusal` with the cause when it did not work. */
export function npm(args: string[], cwd: string): Promise<string>;
