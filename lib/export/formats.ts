import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import type { Exporter } from './types.ts';

/** Every format that pages can be handed over in, in the order in which they are offered. */
export const FORMATS: readonly Exporter[] = [jsonl, json];

/** @returns undefined where there is no format of this id */
export function formatOf(id: string): Exporter | undefined {
  return FORMATS.find((format) => format.id === id);
}
