/** What the page says, as one line. */
export const says = {
  'says.whole': '{treatment} {does}',
  'says.whole-at': '{treatment}, {place}, {does}',
  'says.quoted': '“{words}”',
  'says.quoted-of': '{treatment}: “{words}”',
} as const;
