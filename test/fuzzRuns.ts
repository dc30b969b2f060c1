const RUNS_OF_A_TEST = Number(process.env.FUZZ_RUNS ?? 1000);

/**
 * How many cases a property test tries. The cases differ each time, so many short runs find more
 * than one long run. After changing a parser: `FUZZ_RUNS=10000 npm run test:pure`.
 * @param share less than 1 where a case is slow, or where many tests try the same code
 */
export const runs = (share = 1) => ({ numRuns: Math.ceil(RUNS_OF_A_TEST * share) });
export const RUNS = runs();
