import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

type Schema<T> = v.GenericSchema<unknown, T>;

/**
 * Reads a JSON file of a known shape.
 *
 * @throws an Error that names the file, the field and what it must be
 */
export async function readJson<T>(file: string, schema: Schema<T>): Promise<T> {
  return parsed(await readFile(file, 'utf8'), schema, file);
}

/** Reads JSON Lines of a known shape; empty lines are passed over. Throws as `readJson` does, with the line. */
export async function readJsonLines<T>(file: string, schema: Schema<T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [parsed(line, schema, `${file}:${index + 1}`)],
  );
}

function parsed<T>(text: string, schema: Schema<T>, where: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${where} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue);
  throw new Error(`${where}: ${field === null ? '' : `${field}: `}${issue.message}`);
}
