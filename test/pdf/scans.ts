import type { Bodies } from './build';
import { pages, stream } from './build';
import { HELVETICA } from './drawn';

/** A page of 40 by 30 points that draws the picture 50. */
export function page(picture: string, content = 'q 40 0 0 30 0 0 cm /Im Do Q', extra = ''): Bodies {
	const resources = '/Resources<</XObject<</Im 50 0 R/F 51 0 R>>/Font<</F1 52 0 R>>>>';
	return {
		...pages(1),
		3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 40 30]/Contents 4 0 R${resources}${extra}>>`,
		4: stream('', content),
		50: picture,
		52: HELVETICA,
	};
}

export const image = (dict: string, data: string, [width, height] = [4, 3]) =>
	stream(`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}${dict}`, data);
