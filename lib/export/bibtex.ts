import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { studyFormat } from './study-format.ts';
import { studyItem } from './study-item.ts';
import { forTex } from './tex.ts';

/**
 * The studies as BibTeX in UTF-8, keyed by their ids. Types, fields and the braces that keep capitals are the library's.
 * It writes ASCII by leaving out every letter that it knows no command for, and, told not to, escapes nothing: so letters
 * stay, and what TeX takes for its own is escaped before.
 */
export const bibtex = studyFormat({
  id: 'bibtex',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  start: () => {
    Object.assign(plugins.config.get('@bibtex').format, {
      useIdAsLabel: true,
      checkLabel: false,
      asciiOnly: false,
    });
    return {
      begin: '',
      study: (record, notices) =>
        plugins.output
          .format('bibtex', [forTex(studyItem(record, notices))], { format: 'object' })
          .map(({ type, label, properties }) => `@${type}{${label},\n${fieldsOf(properties)}}\n\n`)
          .join(''),
      end: '',
    };
  },
});

/** Without empty fields, and without the address that the library gives a second time, as the way of publishing. */
function fieldsOf(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .filter(([field, value]) => value !== '' && !(field === 'howpublished' && value === properties['url']))
    .map(([field, value]) => `\t${field} = {${value}},\n`)
    .join('');
}
