import type { Answer } from '../answer/answer';
import { Stopped } from '../call/abort';
import type { Run } from '../call/execution';
import type { Settings } from '../settings/settings';
import type { DocumentItems, Label } from './items';
import { namesBeside, safeNames, withFiles } from './names';

/**
 * Items for answers that are paid for: those that the user wants, or, where they cannot be made for
 * any reason, the answers as they came, with a warning.
 */
export async function orRaw(
	{ tally }: Run,
	{ itemIndex }: Settings,
	answers: Answer[],
	added: Pick<Label, 'fileHash'>,
	make: () => Promise<DocumentItems>,
): Promise<DocumentItems> {
	return await make().catch((error: unknown) => {
		if (error instanceof Stopped) throw error;
		tally.leftRaw++;
		const reason = error instanceof Error ? error.message : String(error);
		const warning = `This is the raw answer, because no item could be built from it: ${reason.slice(0, 200)}`;
		const items = answers.map(({ response, files }) => {
			const json = safeNames(response);
			return {
				json: { ...json, ...namesBeside(json, { ...added, warning }) },
				...(files.length && { binary: withFiles({}, files) }),
				pairedItem: { item: itemIndex },
			};
		});
		return { items, perAnswer: true };
	});
}
