import { say } from '../../messages/index.ts';
import { isPageOfAuthors } from '../../ownership.ts';
import type { StudyEntry } from '../../types/index.ts';
import { nameOf } from '../name-of-study.ts';
import type { FlagRule } from './types.ts';

export const authorsSellIt: FlagRule = {
  id: 'authors-sell-it',
  why: "The study's authors own or run the clinic whose page this is. Only where that is established.",
  raise: ({ cited, directStudies, source }) => {
    const seen = new Map<string, { study: StudyEntry; name: string }>();
    for (const { study, name } of cited) seen.set(study.id, { study, name });
    for (const study of directStudies)
      if (!seen.has(study.id)) seen.set(study.id, { study, name: nameOf(study) });
    return [...seen.values()]
      .filter(({ study }) => isPageOfAuthors(study, source))
      .map(({ study, name }) => ({
        studyId: study.id,
        reason: say('flags.authors-sell-it', { source: name }),
      }));
  },
};
