import type {
  ClaimFrame,
  FindingEntry,
  Flag,
  FlagId,
  PageSource,
  SourceStatement,
  Span,
  Strength,
  StudyEntry,
} from '../../types/index.ts';
import { saysSafe } from '../harm-direction.ts';

/** A source that the claim cites and a pack knows. */
export interface CitedStudy {
  /** As it is spoken of at the beginning of a sentence and within one: "Source 9", "source 9", or author and year. */
  readonly name: string;
  readonly nameWithin: string;
  /** Id of the page's reference; null where the claim names it in words alone. */
  readonly reference: number | null;
  readonly study: StudyEntry;
  readonly findings: readonly FindingEntry[];
  /** Whether it studied the claim's product, and its condition. */
  readonly sameProduct: boolean;
  readonly sameCondition: boolean;
}

/** All that a flag may look at. */
export interface FlagContext {
  readonly frame: ClaimFrame;
  /** The claim as meant, folded and in lower case: what patterns match. Quote with `quoted`. */
  readonly text: string;
  /** From a span of `text` to that of `frame.text`. */
  readonly original: (span: Span) => Span;
  readonly source: PageSource;
  readonly cited: readonly CitedStudy[];
  /** What the claim says of its sources; offsets are the block's. */
  readonly statements: readonly SourceStatement[];
  /** Whether the claim rests on a study that no pack knows. */
  readonly restsOnUnknown: boolean;
  /** The direct findings, and their studies. */
  readonly direct: readonly FindingEntry[];
  readonly directStudies: readonly StudyEntry[];
  readonly strength: Strength;
  /** They did compare, though not by chance, or it was not read whether by chance. */
  readonly comparedUnclear: boolean;
}

/** One flag: when it is raised and what is then said. `why` is for readers and the next developer. */
export interface FlagRule {
  readonly id: FlagId;
  readonly why: string;
  readonly raise: (context: FlagContext) => readonly Omit<Flag, 'id'>[];
}

/** The span of a match in the claim's block. */
export function spanOf(context: FlagContext, at: RegExpExecArray): Span {
  const { start, end } = inClaim(context, at);
  return { start: context.frame.start + start, end: context.frame.start + end };
}

/** The page's own words for a match, as printed, for a reason. */
export function quoted(context: FlagContext, at: RegExpExecArray): string {
  const { start, end } = inClaim(context, at);
  return `“${context.frame.text.slice(start, end).trim()}”`;
}

function inClaim(context: FlagContext, at: RegExpExecArray): Span {
  return context.original({ start: at.index, end: at.index + at[0].length });
}

/** small, short, no-control-group: claims of benefit and of no harm only (rules, section 9). */
export function promisesBenefit(context: FlagContext): boolean {
  const { kind, stance } = context.frame;
  if (kind === 'efficacy' || kind === 'comparative' || kind === 'evidence' || kind === 'regeneration')
    return true;
  return kind === 'safety' && stance !== 'denies' && saysSafe(context.text);
}
