/**
 * Slips that clinics make, by the word that was meant. In lower case; a space stands for spaces and dashes; a
 * plural's "s" may follow. A list, no patterns: so it can be read through for words that mean something else.
 */
export const MISSPELT: Readonly<Record<string, readonly string[]>> = {
  platelet: [
    'platlet',
    'platelette',
    'plattelet',
    'plattlet',
    'platelat',
    'platelit',
    'platellet',
    'platetlet',
  ],
  'platelet rich plasma': [
    'plasma rich platelet',
    'plasma rich platelets',
    'plasma rich in platelets',
    'platelet rich in plasma',
    'platelets rich plasma',
    'platlet rich plasma',
    'platelet rich plazma',
    'rich platelet plasma',
  ],
  'stem cell': ['stemcell', 'stem cel'],
  mesenchymal: [
    'mesenchimal',
    'mesenchemal',
    'mesencymal',
    'mesechymal',
    'mesynchymal',
    'mesanchymal',
    'messenchymal',
    'mesenchymel',
  ],
  exosome: ['exosone', 'exozome', 'exasome', 'exosom'],
  autologous: ['autologus', 'autologious', 'autologos'],
  umbilical: ['umbillical', 'umbilicle', 'umbilcal', 'umbelical'],
  // A synonym, and rare.
  amniotic: ['amnionic', 'amnotic', 'amneotic'],
  adipose: ['adapose', 'adispose'],
  'bone marrow': ['bone marow', 'bone marrrow', 'bone morrow', 'bonemarrow'],
  regenerative: ['regenrative', 'regenerativ', 'regenarative', 'regeneritive', 'regenertive'],
  degenerative: ['degenrative', 'degenarative', 'degeneritive', 'degenertive'],
  therapy: ['therepy', 'theraphy', 'thearpy'],
  osteoarthritis: [
    'osteo arthritis',
    'osteoarthrits',
    'osteoarthritus',
    'osteoarthitis',
    'osteoarthiritis',
    'osteoartritis',
    'osteoathritis',
    'ostoarthritis',
    'ostearthritis',
    'oesteoarthritis',
  ],
  arthritis: [
    'arthitis',
    'arthrits',
    'arthritus',
    'arthiritis',
    'arthirtis',
    'arthuritis',
    'artritis',
    'athritis',
  ],
  cartilage: ['cartlidge', 'cartledge', 'cartiledge', 'cartilege', 'cartlige', 'cartillage', 'cartelage'],
  tendinitis: ['tendinitus', 'tendonitus', 'tendenitis', 'tendanitis'],
  tendinosis: ['tendonosis'],
  tendinopathy: ['tendonopathy', 'tendenopathy'],
  bursitis: ['bursitus'],
  fasciitis: ['fascitis', 'faciitis', 'facitis', 'fasciatis', 'fasciitus', 'fascitus'],
  'rotator cuff': ['rotary cuff', 'rotater cuff', 'rotor cuff', 'rotator cup'],
  meniscus: ['miniscus', 'meniscous'],
  achilles: ['achillies', 'achiles'],
  sacroiliac: ['sacroilliac', 'sacro illiac'],
  sciatica: ['siatica', 'syatica', 'scyatica'],
  alopecia: ['alopesia', 'alopcia', 'alopeica'],
  dysfunction: ['disfunction', 'dysfuntion'],
  erectile: ['erectyle', 'erectil'],
  neuropathy: ['neurapathy', 'neuropothy', 'neropathy'],
  hyaluronic: ['hylauronic', 'hyluronic', 'hyalauronic', 'hyalronic', 'hylaronic'],
  steroid: ['steriod'],
  ligament: ['ligiment', 'ligamant'],
  licensed: ['licenced'],
  unlicensed: ['unlicenced'],
  surgery: ['sugery', 'surgury'],
  inflammation: ['inflamation'],
};

/** Surnames besides: taken only where they are not written as a name. */
export const CASED_NAMES: ReadonlySet<string> = new Set(['cartlidge', 'cartledge']);

interface SlipThere {
  /** Source of a pattern, as the other two. */
  readonly word: string;
  readonly before?: string;
  readonly after?: string;
  readonly meant: string;
}

/** Words that are right elsewhere, and slips only beside others: a spa has steam cells, a garden planters. */
export const MISSPELT_THERE: readonly SlipThere[] = [
  {
    word: 'steam[ -]*cells?',
    after: '[ -]+(?:therap|treatment|inject|transplant|procedure|research|product|clinic)',
    meant: 'stem cell',
  },
  {
    word: 'steam[ -]*cells',
    before: 'mesenchymal|adult|adipose|fat|marrow|derived|embryonic|umbilical|cord|autologous|donor|own',
    meant: 'stem cells',
  },
  { word: 're-generative', after: '\\b', meant: 'regenerative' },
  { word: 'planter', after: '[ -]+fa[sc]', meant: 'plantar' },
  // Its last stop is left where it ends a sentence: at the end, and before words that begin one.
  {
    word: 'p\\.[ ]?r\\.[ ]?p\\.',
    after: '[ ]?[,;:)-]|[ ](?!(?:it|this|that|these|we|our|you|your|they|the|there)\\b)\\w',
    meant: 'PRP',
  },
  { word: 'p\\.[ ]?r\\.[ ]?p', after: '\\b', meant: 'PRP' },
];
