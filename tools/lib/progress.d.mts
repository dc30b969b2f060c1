export function step<T>(title: string, work: () => T | Promise<T>): Promise<T>;
export class Refusal extends Error {}
export function exitWith(main: () => number | Promise<number>): Promise<void>;
