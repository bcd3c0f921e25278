/**
 * What a reader should know of a claim. `{words}` are the page's own, with their quotation marks where the message has
 * none; `{source}` is a source's name; `{kind}` a kind of study with its article.
 */
export const flags = {
  'flags.rank': 'The page calls {source} a {words}. It is {kind}.',
  'flags.rank-of-narrative-review':
    'The page calls {source} a {words}. It is a narrative review: experts summarise what they chose to read. The Oxford table has no rung for it.',
  'flags.rank-of-none': 'The page speaks of {words}. No study in these packs is that, for this.',
  'flags.source-differs': 'The page says of {source} “{words}”. {record}',
  'flags.beyond-evidence': '{words} says more than any study in these packs can show.',
  'flags.other-product': '{source} tested {tested}. The page speaks of {spoken}.',
  'flags.cites-animals': '{source} is an animal study. It cannot show what happens in people.',
  'flags.cites-laboratory': '{source} is laboratory work. It cannot show what happens in people.',
  'flags.speaks-of-animals': 'The page speaks of {words}. That cannot show what happens in people.',
  'flags.animals-only': 'Only animals or laboratory work stand behind this in these packs.',
  'flags.other-condition': '{source} is about another condition than the page speaks of.',
  'flags.authors-sell-it': '{source} was written by the clinic whose page this is.',
  'flags.no-control-group': '{source} had no control group: nobody was compared.',
  'flags.none-has-control-group':
    'None of the studies that answer this had a control group: nobody was compared.',
  'flags.small': {
    1: '{source} is about {n} person: chance can play a large part.',
    n: '{source} is about {n} people: so few that chance can play a large part.',
  },
  'flags.all-small': 'Every study of this in people has fewer than {few} people.',
  'flags.short': '{source} followed people for {time}: it does not show what comes later.',
  'flags.all-short': 'Every study of this in people ended before {months} months.',
  'flags.regulatory':
    "The page says {words}. That is about permission, not about whether it works; the regulator's own list can be asked.",
  'flags.is-being-tested':
    '{words}: it is being tested. That does not mean that it is approved, or shown to work.',
  'flags.stands-in-a-list':
    '{words}: it stands in a list. That does not mean that it is approved, or shown to work.',
  'flags.offshore': '{words}: permitted elsewhere is not the same as shown to work.',
  'flags.own-cells': '{words} is given as the reason why it is safe. Where it comes from does not show that.',
  'flags.count-of-cells': '{words} is a number of cells, not a result in patients.',
  'flags.testimonial': 'The page tells what patients say. That does not show how many, or why.',
  'flags.product-varies':
    'It depends on which product: “{words}” can be many. Each study says which one it tested.',
  'flags.source-not-found':
    'Crossref does not know the DOI that the page gives for {source} (asked on {date}). It may be registered elsewhere, or printed with a slip.',
  /** `{happened}` is what a notice says, as the rest of the sentence: "was retracted (2 February 2010)". */
  'flags.source-notice': '{source} {happened}, by Crossref’s record.',
  'flags.found-by-likeness':
    'It was found there by the words of the reference, not by a number: see whether it is the same work.',
  /** The name of a study that has neither author nor title. */
  'flags.a-record': 'A record',
  'flags.a-record-of-year': 'A record {year}',
} as const;
