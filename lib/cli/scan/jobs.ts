import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text as wholeText } from 'node:stream/consumers';
import { addressList, webAddress } from './address-list.ts';
import { filesAt } from './find-files.ts';
import { reasonFor } from './web/failure.ts';

/** A page to be scanned. */
export type Job =
  /** `source` is the path as it was named. */
  | { readonly kind: 'file'; readonly source: string }
  /** `source` is the address without its fragment. */
  | { readonly kind: 'address'; readonly source: string; readonly url: URL };

export interface Jobs {
  readonly jobs: readonly Job[];
  /** What was named and is not there, in words. */
  readonly problems: readonly string[];
}

export interface Named {
  /** Files, folders and addresses, in the order given. */
  readonly paths: readonly string[];
  /** Text files with addresses; "-" is standard input. */
  readonly lists: readonly string[];
  /** Files that are passed over: those that the command itself writes. Absolute paths. */
  readonly skip: (path: string) => boolean;
  readonly stdin: NodeJS.ReadableStream;
}

/** All pages that are named, each once, in the order named. @throws an Error for a list that cannot be read */
export async function jobsOf({ paths, lists, skip, stdin }: Named): Promise<Jobs> {
  const jobs = new Map<string, Job>();
  const problems: string[] = [];
  const addAddress = (url: URL) =>
    void (jobs.has(url.href) || jobs.set(url.href, { kind: 'address', source: url.href, url }));

  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      const url = webAddress(path);
      if (typeof url === 'string') problems.push(url);
      else addAddress(url);
      continue;
    }
    try {
      const files = (await filesAt(path)).filter((file) => !skip(resolve(file)));
      if (files.length === 0) problems.push(`${path}: no pages (.html) or texts (.txt) in it`);
      for (const file of files) {
        const key = resolve(file);
        if (!jobs.has(key)) jobs.set(key, { kind: 'file', source: file });
      }
    } catch (error) {
      problems.push(`${path}: ${reasonFor(error)}`);
    }
  }
  for (const list of lists) {
    const read = addressList(await listText(list, stdin), list === '-' ? 'standard input' : list);
    problems.push(...read.problems);
    for (const url of read.addresses) addAddress(url);
  }
  return { jobs: [...jobs.values()], problems };
}

async function listText(list: string, stdin: NodeJS.ReadableStream): Promise<string> {
  if (list === '-') return wholeText(stdin);
  try {
    return await readFile(list, 'utf8');
  } catch (error) {
    throw new Error(
      `The list ${list} cannot be read: ${reasonFor(error)}. --urls takes a text file with an address a line, or - for standard input.`,
    );
  }
}
