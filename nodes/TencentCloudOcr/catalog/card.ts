import { cardsOfAmericas } from './cardAmericas';
import { cardsOfAsia } from './cardAsia';
import { cardsOfChina } from './cardChina';
import { cardsOfHongKongAndMacao } from './cardHongKongMacao';
import { cardsOfPhilippines } from './cardPhilippines';
import { cardsOfAllCountries } from './cardWorld';
import type { Resource } from './types';

export const card: Resource = {
	name: 'ID Card',
	value: 'card',
	first: 'MLIDPassportOCR',
	operations: [
		...cardsOfAllCountries,
		...cardsOfChina,
		...cardsOfHongKongAndMacao,
		...cardsOfAsia,
		...cardsOfPhilippines,
		...cardsOfAmericas,
	],
};
