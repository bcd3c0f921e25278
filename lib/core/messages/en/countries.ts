/** Countries that notices and laws are of, by their ISO 3166-1 codes, or EU. */
export const countries = {
  'countries.us': 'United States',
  'countries.eu': 'European Union',
  'countries.gb': 'United Kingdom',
  'countries.ca': 'Canada',
  'countries.au': 'Australia',
  'countries.mx': 'Mexico',
} as const;
