import type { dossier as en } from '../en/dossier.ts';
import type { Translation } from '../language.ts';

export const dossier: Translation<typeof en> = {};
