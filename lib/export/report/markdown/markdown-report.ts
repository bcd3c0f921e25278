import type { Exporter } from '../../types.ts';
import { closing, opening, pageReport } from '../content/report.ts';
import { blocksText } from './blocks.ts';

/** The report of pages as CommonMark, in the language that is spoken. It can be read as plain text, too. */
export const markdownReport: Exporter = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write(facts) {
    let pages = 0;
    return {
      begin: () => blocksText(opening(facts)),
      page: (page) => blocksText(pageReport(page, ++pages)),
      end: () => `${blocksText(closing()).trimEnd()}\n`,
    };
  },
};
