import { cardsOfAmericas } from './americas';
import { cardsOfAsia } from './asia';
import { cardsOfChina } from './china';
import { cardsOfHongKongAndMacao } from './hongKongMacao';
import { cardsOfPhilippines } from './philippines';
import { cardsOfAllCountries } from './world';
import type { Resource } from '../types';

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
