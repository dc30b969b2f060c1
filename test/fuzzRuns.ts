/**
 * How many cases a property test tries. The cases differ each time, so many short runs find more
 * than one long run. After changing a parser: `FUZZ_RUNS=10000 npm run test:pure`.
 */
export const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 1000) };
