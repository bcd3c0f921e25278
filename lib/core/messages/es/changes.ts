import type { changes as en } from '../en/changes.ts';
import type { Translation } from '../language.ts';

export const changes: Translation<typeof en> = {};
