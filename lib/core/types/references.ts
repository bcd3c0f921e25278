import type { Design } from './evidence.ts';
import type { BlockSpan } from './text.ts';

/** The names by which works and trials are registered, as read in a text or an address; null where there is none. */
export interface Identifiers {
  /** Cleaned, lower case, without a resolver. */
  readonly doi: string | null;
  /** PubMed's number, digits only. */
  readonly pmid: string | null;
  /** PubMed Central's number, `PMC` and digits. */
  readonly pmcid: string | null;
  /** A registration at ClinicalTrials.gov, `NCT` and eight digits. It is a plan, never a result. */
  readonly nct: string | null;
}

/** What kind of study a work's own title calls it. Never known, only said: shown as "by its title". */
export interface TitleDesign {
  readonly design: Design;
  /** The words that say so, as printed. */
  readonly words: string;
}

/** Where a page gives a reference: an entry of a list or paragraph of sources, a link, a tooltip, or its number in prose. */
export type ReferencePlace = 'list' | 'link' | 'note' | 'prose';

/** One source that the page gives. */
export interface PageReference extends Identifiers {
  /** From 1, in reading order, lists before links: the key by which marks and messages name it on this page. */
  readonly id: number;
  /** As printed, else its position where the list is numbered by position; null where the page gives it none. */
  readonly number: number | null;
  /** How the page's marks name it: "9", "†", "Centeno et al., 2017", the words of the link. */
  readonly label: string;
  readonly place: ReferencePlace;
  /** In one line, without soft hyphens and other characters that are drawn as nothing. */
  readonly text: string;
  /** The block that it begins in. */
  readonly blockId: number;
  /** The address that the page gives for it; http(s) only. */
  readonly url: string | null;
  /** The pack's record, or null: in no pack. */
  readonly referenceId: string | null;
  /** How the record was recognised. */
  readonly matchedBy: 'doi' | 'pmid' | 'pmcid' | 'likeness' | null;
  /** By the title that the page prints; null where it says nothing, or no title could be told. */
  readonly titleDesign: TitleDesign | null;
}

/** An in-text citation mark with the references that it names. */
export interface CitationMark extends BlockSpan {
  /** As printed. */
  readonly text: string;
  /** Ids of `PageReference`s, in the order written, ranges expanded, each once; never empty. */
  readonly references: readonly number[];
}

/** What a statement about a source is about. */
export type StatementTopic =
  | 'level'
  | 'design'
  | 'randomization'
  | 'control'
  | 'blinding'
  | 'people'
  | 'peer-review';

/** What a page says of a source that it cites, held against what is known of that source. */
export interface SourceStatement extends BlockSpan {
  /** Id of the `PageReference`. */
  readonly reference: number;
  readonly topic: StatementTopic;
  /** The page's words, as printed. */
  readonly words: string;
  /** `other`: the record says something else. `by-title`: no pack has it, and its title says something else. */
  readonly compared: 'same' | 'other' | 'by-title' | 'not-known';
  /** What the record, or the title, says, as a plain sentence ready to show; why it is not known, with `not-known`. */
  readonly record: string;
}
