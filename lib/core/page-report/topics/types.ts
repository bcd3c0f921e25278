import type { PageTopic } from '../../types/index.ts';

/** One sentence of the page, or a heading, as a topic sees it. */
export interface Said {
  /** Folded and in lower case. */
  readonly text: string;
  /** Whether it names a product of ours. */
  readonly namesProduct: boolean;
}

/**
 * Whether a page speaks of something that a careful page would say. Where in doubt it does: "we found no sentence
 * on risks" must not be said of a page that has one.
 */
export interface Topic {
  readonly id: PageTopic;
  /** Why it is looked for, for readers and for the next developer. */
  readonly why: string;
  readonly holds: (said: Said) => boolean;
}

/** A topic's file also exports `examples`: sentences of our own that speak of it, and near ones that do not. */
export interface TopicExamples {
  readonly spoken: readonly string[];
  readonly notSpoken: readonly string[];
}

/** Other treatments: what is said of them alone is not said of the products. */
const OTHERS =
  /\b(?:surger(?:y|ies)|surgical|operations?|fusion|replacements?|(?:cortico)?steroids?|cortisone|nsaids?|ibuprofen|opioids?|painkillers?|medications?|anesthesia|anaesthesia)\b/;

/** Whether a sentence is about other treatments and names none of ours. */
export const isOfOthers = ({ text, namesProduct }: Said): boolean => !namesProduct && OTHERS.test(text);
