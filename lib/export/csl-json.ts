import { forCiting } from '../evidence/cite/to-csl.ts';
import { JsonList } from './json-list.ts';
import { studyFormat } from './study-format.ts';

/** The studies as CSL-JSON (Citation Style Language 1.0.2), as packs hold them but for the dots of initials and what Crossref told of them. */
export const cslJson = studyFormat({
  id: 'csl-json',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  start: () => {
    const list = new JsonList();
    return {
      begin: list.begin,
      study: ({ csl }, notices) => {
        const note = notices.length === 0 ? {} : { note: notices.join(' ') };
        return list.add(JSON.stringify({ ...forCiting(csl), ...note }));
      },
      end: `${list.end}\n`,
    };
  },
});
