import { createHash } from 'crypto';

export const digest = (body: Buffer) => createHash('sha256').update(body).digest('hex');
