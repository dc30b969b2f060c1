import type { Shape, SteppedShape } from '../answer/answer';
import { atOnce } from '../steps';

/** A shape for answers of any size. */
export const inSteps = (steps: SteppedShape): Shape =>
	Object.assign((...given: Parameters<SteppedShape>) => atOnce(steps(...given)), { steps });
