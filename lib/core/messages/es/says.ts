import type { says as en } from '../en/says.ts';
import type { Translation } from '../language.ts';

export const says: Translation<typeof en> = {
  'says.whole': '{treatment} {does}',
  'says.whole-at': '{treatment}, {place}, {does}',
  'says.quoted': '“{words}”',
  'says.quoted-of': '{treatment}: “{words}”',
};
