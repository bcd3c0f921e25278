import type { exports as en } from '../en/exports.ts';
import type { Translation } from '../language.ts';

export const exports: Translation<typeof en> = {};
