import type { IDataObject } from 'n8n-workflow';

import type { Steps } from '../../steps';
import { mapped } from '../../steps';
import { list, text } from '../../untyped';
import type { Point } from '../geometry';
import { angle, extent, points, rectangle } from '../geometry';
import { quantile } from './textBox';
import type { TextBox } from './textBox';

/** The texts of a page: those with a place, as if the page were straight, and those without. */
export interface StraightPage {
	boxes: TextBox[];
	/** Detections without a place, in the order of the answer. */
	unplaced: IDataObject[];
}

/**
 * Turns the boxes of an answer so that its lines are level. `ItemPolygon` is already straight and
 * is used where the polygon is missing. Types: TextDetection.
 */
export function* straighten(response: IDataObject): Steps<StraightPage> {
	const detections = list(response.TextDetections).filter((found) => text(found.DetectedText));
	const polygons = yield* mapped(detections, ({ Polygon }) => points(Polygon));
	yield;
	const radians = (pageAngle(angle(response), polygons) * Math.PI) / 180;
	const boxes: TextBox[] = [];
	const unplaced: IDataObject[] = [];
	yield* mapped(detections, (detection, index) => {
		const polygon = polygons[index];
		const { x, y, width, height } =
			(polygon.length > 2 ? straightBox(polygon, radians) : rectangle(detection.ItemPolygon)) ?? {};
		const place = { x: x!, y: y!, width: width!, height: height! };
		if (Object.values(place).every(Number.isFinite))
			boxes.push({ text: text(detection.DetectedText), ...place });
		else unplaced.push(detection);
	});
	return { boxes, unplaced };
}

/**
 * Degrees by which the lines of a page are turned, clockwise: as the answer says, or as the upper
 * edges say, whose usual difference from it is added. An edge that is exactly level or upright says
 * nothing: some boxes are upright rectangles around tilted text.
 */
export function pageAngle(told: number | undefined, polygons: Point[][]): number {
	const edges = polygons
		.filter(({ length }) => length === 4)
		.map(([from, to]) => ({ x: to.x - from.x, y: to.y - from.y }));
	const sum = edges.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
	const base = told ?? degrees(sum);
	const telling = edges.filter(({ x, y }) => x !== 0 && y !== 0);
	if (total(telling.map(length)) * 2 <= total(edges.map(length))) return base;
	// polygons may begin at any corner, so a quarter turn is no difference
	const tilts = telling.map((edge) => ({
		tilt: modulo(degrees(edge) - base + 45, 90) - 45,
		weight: length(edge),
	}));
	const usual = quantile(
		tilts.map(({ tilt }) => tilt),
		0.5,
	);
	// pixels are coarse: the mean of many edges says more than one of them
	const alike = tilts.filter(({ tilt }) => Math.abs(tilt - usual) < 5);
	const sumOfTilts = total(alike.map(({ tilt, weight }) => tilt * weight));
	return base + sumOfTilts / total(alike.map(({ weight }) => weight));
}

const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
const length = ({ x, y }: Point) => Math.hypot(x, y);
const degrees = ({ x, y }: Point) => (Math.atan2(y, x) * 180) / Math.PI;
const modulo = (value: number, by: number) => ((value % by) + by) % by;

function straightBox(polygon: Point[], radians: number) {
	const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
	const turned = ({ x, y }: Point): Point => ({ x: x * cos + y * sin, y: y * cos - x * sin });
	const around = extent(polygon)!;
	// what is left of 0 in both is near 45 degrees, where a rectangle around does not tell the size
	const spread = cos * cos - sin * sin;
	if (!isUpright(polygon) || Math.abs(spread) < 0.3) return extent(polygon.map(turned));
	const [c, s] = [Math.abs(cos), Math.abs(sin)];
	const width = Math.max((around.width * c - around.height * s) / spread, 1);
	const height = Math.max((around.height * c - around.width * s) / spread, 1);
	const center = turned({ x: around.x + around.width / 2, y: around.y + around.height / 2 });
	return { x: center.x - width / 2, y: center.y - height / 2, width, height };
}

const isUpright = (polygon: Point[]) =>
	polygon.every(({ x, y }, index) => {
		const next = polygon[(index + 1) % polygon.length];
		return x === next.x || y === next.y;
	});
