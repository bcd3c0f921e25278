import type { saved as en } from '../en/saved.ts';
import type { Translation } from '../language.ts';

export const saved: Translation<typeof en> = {};
