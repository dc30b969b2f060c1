import type { IDataObject } from 'n8n-workflow';

import type { Shape } from '../answer/answer';
import { defined, list, number, record } from '../untyped';
import { box, rectangle } from './geometry';

const CORNERS = {
	topLeft: 'LeftTop',
	topRight: 'RightTop',
	bottomRight: 'RightBottom',
	bottomLeft: 'LeftBottom',
};

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
	const points = Object.entries(CORNERS).map(([name, corner]) => {
		const { X, Y } = record(polygon[corner]);
		const [x, y] = [number(X), number(Y)];
		return [name, x === undefined || y === undefined ? undefined : { x, y }];
	});
	const known = defined(Object.fromEntries(points));
	return Object.keys(known).length ? known : undefined;
}
