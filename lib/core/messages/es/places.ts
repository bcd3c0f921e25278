import type { places as en } from '../en/places.ts';
import type { Translation } from '../language.ts';

export const places: Translation<typeof en> = {
  'places.us': 'Estados Unidos',
  'places.eu': 'Unión Europea',
  'places.gb': 'Reino Unido',
  'places.ca': 'Canadá',
  'places.au': 'Australia',
  'places.mx': 'México',
};
