import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { oneLine } from './one-line.ts';
import { studyFormat } from './study-format.ts';
import { studyItem } from './study-item.ts';

/**
 * The studies as RIS. Tags and values are the library's; the lines are ours, because it breaks values every 70
 * characters, in the midst of words, and cuts ids after 20.
 */
export const ris = studyFormat({
  id: 'ris',
  extension: 'ris',
  mediaType: 'application/x-research-info-systems',
  start: () => ({
    begin: '',
    study: (record, notices) => {
      const [{ TY: type, SP: pages, ...rest } = {}] = plugins.output.format(
        'ris',
        [studyItem(record, notices)],
        {
          format: 'object',
        },
      );
      const tags = {
        TY: type ?? 'GEN',
        ...yearOf(rest['C2'], type),
        ...rest,
        ...pagesOf(pages),
        ID: record.id,
      };
      return [...Object.entries(tags).flatMap(([tag, value]) => linesOf(tag, value)), 'ER  - ', '']
        .map((line) => `${line}\r\n`)
        .join('');
    },
    end: '',
  }),
});

type Value = string | readonly string[];

/** The format has the year of a conference's paper in C2, where few programs look for it: it is given twice. */
function yearOf(year: Value | undefined, type: Value | undefined): Record<string, Value> {
  return year === undefined || type !== 'CONF' ? {} : { PY: year };
}

/** "1230-1235" as first and last page, as the format has them; anything else as it is. */
function pagesOf(pages: Value | undefined): Record<string, Value> {
  const [, first, last] = /^([^-]+)-([^-]+)$/.exec(typeof pages === 'string' ? pages : '') ?? [];
  if (first !== undefined && last !== undefined) return { SP: first, EP: last };
  return pages === undefined ? {} : { SP: pages };
}

function linesOf(tag: string, value: Value): string[] {
  return [value].flat().map((one) => `${tag}  - ${oneLine(one)}`);
}
