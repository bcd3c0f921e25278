import { gravestNotice, isInDoubt } from '../core/source-notices.ts';
import type { StudyRecord } from '../core/types/index.ts';
import { noticeLine } from '../core/words/notice-words.ts';
import type { PopupSource } from '../core/words/popup-state.ts';
import { firstWords } from '../core/words/quote.ts';
import { isPrinted } from '../core/words/reference-name.ts';
import { kindWords } from '../core/words/source-words.ts';
import type { AskedFrame } from './pages.ts';

/** As much of a reference as fits a line or two. */
const SHORT = 140;

/**
 * The sources of all frames of a tab, each with its kind of study and the gravest notice about it.
 *
 * @param lookUp full records by study id; an id that no pack has is left out
 */
export async function popupSources(
  frames: readonly AskedFrame[],
  lookUp: (ids: readonly string[]) => Promise<readonly StudyRecord[]>,
): Promise<PopupSource[]> {
  const all = frames.flatMap(({ frameId, state }) =>
    (state?.sources ?? []).map((source) => ({ frameId, ...source })),
  );
  const ids = all.flatMap(({ reference }) => reference.referenceId ?? []);
  const records = new Map((await lookUp(ids)).map((record) => [record.id, record]));
  return all.map(({ frameId, reference, status }) => {
    const { id, label, text, referenceId } = reference;
    const notice = gravestNotice(status);
    const record = referenceId === null ? undefined : records.get(referenceId);
    return {
      frameId,
      id,
      label,
      text: isPrinted(reference) ? firstWords(text, SHORT) : null,
      kind: kindWords(reference, record, status ?? undefined),
      notice: notice === null ? null : noticeLine(notice),
      inDoubt: isInDoubt(status),
    };
  });
}
