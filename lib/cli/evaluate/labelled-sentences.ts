import type { InferOutput } from 'valibot';
import type { labelSchema, sentenceSchema } from './corpus-schema.ts';
import { utf16Offsets } from './offsets.ts';
import type { Label, LabelledSentence } from './types.ts';

type FileSentence = InferOutput<typeof sentenceSchema>;
type FileLabel = InferOutput<typeof labelSchema>;

/** What two files say of one page; their names are for messages. */
export interface PageFiles {
  readonly sentencesFile: string;
  readonly sentences: readonly FileSentence[];
  readonly labelsFile: string;
  readonly labels: readonly FileLabel[];
}

/**
 * A page's sentences with UTF-16 offsets and their labels.
 *
 * @throws an Error that names the file and the sentence: where its offsets hold other words than its text, where
 *   a label names no sentence, or where two do the same one
 */
export function labelledSentences(text: string, files: PageFiles): LabelledSentence[] {
  const labels = byNumber(files);
  const utf16 = utf16Offsets(text);
  return files.sentences.map((sentence) => {
    const [start, end] = [utf16[sentence.start], utf16[sentence.end]];
    if (start === undefined || end === undefined || text.slice(start, end) !== sentence.text)
      throw new Error(`${files.sentencesFile}: sentence ${sentence.i}: ${misplaced(text, sentence)}`);
    return { i: sentence.i, text: sentence.text, start, end, label: labels.get(sentence.i) ?? null };
  });
}

function byNumber({ labelsFile, labels, sentences }: PageFiles): Map<number, Label> {
  const known = new Set(sentences.map(({ i }) => i));
  const found = new Map<number, Label>();
  for (const label of labels) {
    if (!known.has(label.i)) throw new Error(`${labelsFile}: the page has no sentence ${label.i}.`);
    if (found.has(label.i)) throw new Error(`${labelsFile}: sentence ${label.i} has two labels; keep one.`);
    found.set(label.i, toLabel(label));
  }
  return found;
}

function toLabel(label: FileLabel): Label {
  if (label.claim === 'borderline') return { claim: 'borderline' };
  const { claim, kind, stance, intervention, condition } = label;
  return { claim, kind, stance, interventions: intervention, conditions: condition };
}

function misplaced(text: string, { text: words, start, end }: FileSentence): string {
  const at = text.indexOf(words);
  const stands = (offset: number) => {
    const from = [...text.slice(0, offset)].length;
    return `${from} to ${from + [...words].length}`;
  };
  const where = at < 0 ? 'nowhere on the page' : `at ${stands(at)}`;
  return `its words do not stand at ${start} to ${end} but ${where} (offsets are code points).`;
}
