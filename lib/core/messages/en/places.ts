/** Countries that notices and laws are of, by their ISO 3166-1 codes, or EU. */
export const places = {
  'places.us': 'United States',
  'places.eu': 'European Union',
  'places.gb': 'United Kingdom',
  'places.ca': 'Canada',
  'places.au': 'Australia',
  'places.mx': 'Mexico',
} as const;
