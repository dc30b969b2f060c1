import { list, record } from '../untyped';
import { eachFind } from './eachFind';
import { box, columnsOfBox, CORNERS, point, rectangle } from './geometry';

/** Where cards are in a picture, one item each: upright box and corners, in pixels. Types: CoordsItem. */
export const cardCornersShape = eachFind(
	'card',
	({ ItemList }) => list(ItemList),
	({ Coords, Polygon }) => ({
		box: columnsOfBox(rectangle(Coords) ?? box(Polygon)),
		corners: corners(Polygon),
	}),
);

/** Any corner may be missing. */
const corners = (polygon: unknown) =>
	Object.fromEntries(
		Object.entries(CORNERS).map(([name, corner]) => [
			name,
			point(record(polygon)[corner]) ?? { x: null, y: null },
		]),
	);
