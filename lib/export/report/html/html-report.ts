import type { Exporter } from '../../types.ts';
import { closing, opening, pageReport } from '../content/report.ts';
import { documentEnd, documentPart, documentStart } from './document.ts';

/** The report of pages as one HTML file that needs nothing else, in the language that is spoken. */
export const htmlReport: Exporter = {
  id: 'report',
  extension: 'html',
  mediaType: 'text/html',
  write(facts) {
    let pages = 0;
    return {
      begin: () => documentStart(opening(facts)),
      page: (page) => documentPart(pageReport(page, ++pages)),
      end: () => documentEnd(closing()),
    };
  },
};
