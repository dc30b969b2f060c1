import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../answer/answer';
import { defined, list, record } from '../untyped';
import { box, CORNERS, point, rectangle } from './geometry';

/** Where cards are in a picture: upright box and corners, in pixels. Types: CoordsItem. */
export const cardCornersShape: Shape = (answers) =>
	answers.map(({ response, files }) => {
		const cards = list(response.ItemList).map(({ Coords, Polygon }) =>
			defined({ box: rectangle(Coords) ?? box(Polygon), corners: corners(record(Polygon)) }),
		);
		return { json: { count: cards.length, cards, RequestId: response.RequestId }, files };
	});

/** Any corner may be missing. */
function corners(polygon: IDataObject): IDataObject | undefined {
	const known = defined(
		Object.fromEntries(
			Object.entries(CORNERS).map(([name, corner]) => [name, point(polygon[corner])]),
		),
	);
	return Object.keys(known).length ? known : undefined;
}
