import type { compare as en } from '../en/compare.ts';
import type { Translation } from '../language.ts';

export const compare: Translation<typeof en> = {};
