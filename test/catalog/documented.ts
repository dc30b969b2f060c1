import { resources } from '../../nodes/TencentCloudOcr/catalog';
import type { Operation } from '../../nodes/TencentCloudOcr/catalog/types';

/** Calls that the user words, and those to a bucket, have no documented action of the OCR API. */
const isDocumented = ({ custom, bucket }: Operation) => !custom && !bucket;

export const documentedResources = resources
	.map((resource) => ({ ...resource, operations: resource.operations.filter(isDocumented) }))
	.filter(({ operations }) => operations.length);

/** The catalog's entries for the documented actions of the OCR API. */
export const documentedOperations: Operation[] = documentedResources.flatMap(
	({ operations }) => operations,
);
