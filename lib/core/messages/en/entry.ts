/** The link at the start of the page's tab order that leads to what is marked. */
export const entry = {
  'entry.claims': {
    1: '{count} claim about such therapies is marked on this page. Go to it',
    n: '{count} claims about such therapies are marked on this page. Go to the first',
  },
  'entry.marks': {
    1: '{count} source mark of this page can be opened. Go to it',
    n: '{count} source marks of this page can be opened. Go to the first',
  },
} as const;
