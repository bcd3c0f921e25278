import { speaksOfTherapy } from '../core/gate.ts';
import type { Analysis, PageSource, StudyRecord, TextBlock } from '../core/types/index.ts';
import type { TextChecked } from '../messages.ts';
import { studyIdsOf } from './study-ids.ts';

export interface CheckTools {
  analyze(blocks: readonly TextBlock[], source: PageSource): Promise<Analysis>;
  records(ids: readonly string[]): Promise<readonly StudyRecord[]>;
  packsOn(): Promise<number>;
}

/** A text that the reader selected, of whatever page: each of its lines is a paragraph. */
export async function checkText(text: string, tools: CheckTools): Promise<TextChecked> {
  const blocks = text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i): TextBlock => ({ id: i + 1, role: 'paragraph', level: 0, text: line }));
  // Neither site nor title: nothing of the page but the words themselves is looked at.
  const [{ language, annotations }, packsOn] = await Promise.all([
    tools.analyze(blocks, { domain: null, title: '', lang: null }),
    tools.packsOn(),
  ]);
  return {
    ...{ language, annotations, packsOn },
    onTopic: speaksOfTherapy(text),
    records: await tools.records(studyIdsOf(annotations)),
  };
}
