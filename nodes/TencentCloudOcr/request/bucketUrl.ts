import type { IDataObject } from 'n8n-workflow';

import { encodeQuery, flatten, percentEncode } from '../../../credentials/signing/encoding';
import type { Bucket } from '../settings/bucket';

/** Every segment is percent-encoded in the URL; the signature uses the decoded path. */
export const objectUrl = ({ host, key }: Bucket) =>
	`https://${host}/${key.split('/').map(percentEncode).join('/')}`;

export const cloudInfiniteUrl = (bucket: Bucket, parameters: IDataObject) =>
	`${objectUrl(bucket)}?${encodeQuery(flatten({ 'ci-process': 'OCR', ...parameters }))}`;
