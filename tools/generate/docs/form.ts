import type { INodeProperties } from 'n8n-workflow';

import { operations } from '../../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../../nodes/TencentCloudOcr/catalog/types';
import { properties } from '../../../nodes/TencentCloudOcr/form/properties';
import { sharedOptions } from '../../../nodes/TencentCloudOcr/form/sharedOptions';

const form = properties();

/** Fields that many operations have and the page explains once. */
const COMMON = new Set(
	`resource operation source binaryPropertyName imageUrl imageBase64 backBinaryPropertyName backImageUrl
	backImageBase64 pages output outputFields layout options tuning`.split(/\s+/),
);

/** Whether the form shows a field for an operation, whatever is chosen in the other menus. */
function isShown({ displayOptions: { show, hide } = {} }: INodeProperties, { value }: Operation) {
	const shown = show?.operation ?? show?.['/operation'];
	const hidden = hide?.operation ?? hide?.['/operation'] ?? [];
	return (!shown || shown.includes(value)) && !hidden.includes(value);
}

const shownFor = (fields: INodeProperties[], operation: Operation) =>
	fields.filter((candidate) => isShown(candidate, operation));

/** Fields of the form that only this operation has, entries of Options among them. */
export function ownFields(operation: Operation): INodeProperties[] {
	const shared = new Set(sharedOptions(operation).map(({ name }) => name));
	return [
		...shownFor(form, operation).filter(({ name }) => !COMMON.has(name)),
		...shownFor(field('options').options as INodeProperties[], operation).filter(
			({ name }) => !shared.has(name),
		),
	].filter(({ type }) => type !== 'notice' && type !== 'hidden');
}

/** The ways in which the operation takes a file. */
export const inputs = (operation: Operation) =>
	(shownFor(form, operation).find(({ name }) => name === 'source')?.options ?? []).map(
		({ name }) => name,
	);

/** A field by its name, as an operation that has it shows it. */
export const field = (name: string): INodeProperties =>
	form.find((candidate) => candidate.name === name)!;

/** Shared entries of Options with all the names that they have, in the order of the form. */
export function optionsOfAll(): Array<{ option: INodeProperties; names: string[] }> {
	const found = new Map<string, { option: INodeProperties; names: string[] }>();
	for (const option of operations.flatMap(sharedOptions)) {
		const known = found.get(option.displayName) ?? { option, names: [] };
		found.set(option.displayName, { ...known, names: [...new Set([...known.names, option.name])] });
	}
	return [...found.values()].sort((a, b) =>
		a.option.displayName.localeCompare(b.option.displayName, 'en'),
	);
}
