import { resources } from '../catalog';

/**
 * What the canvas says below the node's name: "Document: Extract Fields". n8n's own way finds the names
 * of the first resource's operations only, so the expression brings the names of all.
 */
export function subtitle(): string {
	const names = resources.flatMap(({ name, operations }) =>
		operations.map(({ value, name: operation, custom }) => [
			value,
			custom ? name : `${name}: ${operation}`,
		]),
	);
	const named = JSON.stringify(Object.fromEntries(names));
	const action = '($parameter["customAction"] ? ": " + $parameter["customAction"] : "")';
	return `={{ (${named})[$parameter["operation"]] + ${action} }}`;
}
