import type { Operation, Sites } from '../types';

/** Where an action is offered, and what to use where it is not. */
type Offered = Pick<Operation, 'sites' | 'instead'>;

/** Which of the two sites offers an action, as its official definitions of 2026-08 list it. */
export const bothSites: Sites = { international: true, mainland: true };

export const internationalOnly: Offered = {
	sites: { international: true, mainland: false },
	instead: 'Use a credential of the international site',
};

/** Withdrawn from the international site on 2026-07-06. */
export const mainlandOnly: Offered = {
	sites: { international: false, mainland: true },
	instead: 'Use a credential of the mainland China site',
};

/** Withdrawn from the international site on the same day, and never offered on the other one. */
export const withdrawn: Sites = { international: false, mainland: false };
