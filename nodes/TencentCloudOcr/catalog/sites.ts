import type { Sites } from './types';

/** Which of the two sites offers an action, as its official definitions of 2026-08 list it. */
export const bothSites: Sites = { international: true, mainland: true };
export const internationalOnly: Sites = { international: true, mainland: false };
/** Withdrawn from the international site on 2026-07-06. */
export const mainlandOnly: Sites = { international: false, mainland: true };
export const withdrawn: Sites = { international: false, mainland: false };
