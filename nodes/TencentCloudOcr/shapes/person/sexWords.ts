import type { Sex } from './mapping';

export const LETTERS: Record<string, Sex> = { F: 'F', M: 'M' };

export const ENGLISH: Record<string, Sex> = { ...LETTERS, FEMALE: 'F', MALE: 'M' };

export const CHINESE: Record<string, Sex> = { ...LETTERS, 女: 'F', 男: 'M' };

export const KOREAN: Record<string, Sex> = { ...ENGLISH, 여: 'F', 남: 'M', 여자: 'F', 남자: 'M' };

export const MALAY: Record<string, Sex> = { PEREMPUAN: 'F', LELAKI: 'M' };

export const INDONESIAN: Record<string, Sex> = { PEREMPUAN: 'F', LAKILAKI: 'M' };

export const PORTUGUESE: Record<string, Sex> = { ...LETTERS, FEMININO: 'F', MASCULINO: 'M' };

/** M is mujer here, a woman. */
export const MEXICAN: Record<string, Sex> = { H: 'M', M: 'F', HOMBRE: 'M', MUJER: 'F' };

/** "Does not expire" on Chinese documents, simplified and traditional. */
export const CHINESE_NO_EXPIRY = ['长期', '長期', '长期有效', '長期有效'];
