import type { countries as en } from '../en/countries.ts';
import type { Translation } from '../language.ts';

export const countries: Translation<typeof en> = {
  'countries.us': 'Estados Unidos',
  'countries.eu': 'Unión Europea',
  'countries.gb': 'Reino Unido',
  'countries.ca': 'Canadá',
  'countries.au': 'Australia',
  'countries.mx': 'México',
};
