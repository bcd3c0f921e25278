/**
 * Words whose full stop does not end a sentence, without the stop and in lower case. Titles and "Fig."
 * always run on; the others end a sentence when what follows begins like one.
 */
export const RUN_ON: ReadonlySet<string> = new Set(
  'dr mr mrs ms prof st mt fig figs no nos vs ref refs eq vol pp ed eds cf approx dept est e.g i.e al'.split(
    ' ',
  ),
);

/** End a sentence only before a capital that is not a name's continuation: "in the U.S. The clinic". */
export const MAY_END: ReadonlySet<string> = new Set(
  'u.s u.k etc inc ltd co jr sr m.d ph.d d.o p.a a.m p.m'.split(' '),
);
