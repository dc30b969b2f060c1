import type { IDataObject } from 'n8n-workflow';

import { shareIn, written } from '../documents';
import { code } from '../words';
import type { Finding, Seen } from './finding';
import { answerTo, fails, holds, open } from './finding';

/** Recognition may miss a text or two. */
const MOST = 0.5;

/** U4: both actions take a PDF, and read the page that is asked for. */
export function pageOfPdf(seen: Seen): Finding {
	const { texts, textsOfPage2 } = written['letter.pdf'];
	const found = [
		{ id: 'structured', action: 'ExtractDocMulti', wanted: textsOfPage2, other: texts },
		{ id: 'pairs', action: 'SmartStructuralOCRV2', wanted: texts, other: textsOfPage2 },
	].map(({ id, action, wanted, other }) => {
		const asked = answerTo(seen, id);
		if ('missing' in asked) return { action, verdict: 'open', says: asked.missing };
		const [page, rest] = [wanted, other].map((some) => shareIn(asked.answer, some));
		const verdict = page < MOST ? 'open' : rest < MOST ? 'holds' : 'does not hold';
		return { action, verdict, says: `${percent(page)} of the page, ${percent(rest)} of the other` };
	});
	const words = found.map(({ action, says }) => `${action}: ${says}`).join('; ');
	if (found.some(({ verdict }) => verdict === 'does not hold')) return fails(words);
	return found.every(({ verdict }) => verdict === 'holds') ? holds(words) : open(words);
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** U10: the misspelt field and the other one. */
export function angles(seen: Seen): Finding {
	const asked = answerTo(seen, 'text');
	if ('missing' in asked) return open(asked.missing);
	const { Angel, Angle } = asked.answer;
	const words = `Angel ${String(Angel)}, Angle ${String(Angle)}`;
	if (Angel === undefined || Angle === undefined) return open(words);
	return Angel === Angle ? holds(words) : fails(words);
}

/** U11: a parameter of the older page. */
export function singleCharacters(seen: Seen): Finding {
	const asked = answerTo(seen, 'characters');
	const refused = seen.get('characters')?.asked.errorCode ?? '';
	if (/^UnknownParameter(\.|$)/.test(refused)) return fails(`the service says ${code(refused)}`);
	if ('missing' in asked) return open(asked.missing);
	const characters = lines(asked.answer).flatMap(({ Words }) => (Words as unknown[]) ?? []);
	return characters.length
		? holds(`${characters.length} characters came`)
		: fails('it is accepted, but no characters came');
}

const lines = ({ TextDetections }: IDataObject) =>
	Array.isArray(TextDetections) ? (TextDetections as IDataObject[]) : [];

/** Degrees: the sample is turned by 1.4, and a line may be drawn a little off. */
const NEAR = 0.7;

/** U12: on a picture that is slightly turned, lines slope as it does; turned upright they do not. */
export function slopes(seen: Seen): Finding {
	const asked = answerTo(seen, 'text');
	if ('missing' in asked) return open(asked.missing);
	const angle = Math.abs(Number(asked.answer.Angle ?? asked.answer.Angel));
	const sloping = lines(asked.answer)
		.map(({ Polygon }) => (Polygon ?? []) as Array<{ X: number; Y: number }>)
		.filter((polygon) => polygon.length > 1 && polygon[1].X - polygon[0].X > 200)
		.map(([left, right]) => Math.abs(Math.atan2(right.Y - left.Y, right.X - left.X)))
		.map((radians) => (radians * 180) / Math.PI)
		.sort((a, b) => a - b);
	const middle = sloping[Math.floor(sloping.length / 2)];
	if (middle === undefined) return open('no long line was read');
	const words = `the picture is turned by ${angle.toFixed(1)}°, its lines slope by ${middle.toFixed(1)}°`;
	if (angle > NEAR && Math.abs(middle - angle) < NEAR) return holds(words);
	return open(`${words}; upright boxes would look the same`);
}
