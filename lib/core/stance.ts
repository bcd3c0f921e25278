import { doubtsSafety } from './doubted-safety.ts';
import { soFew } from './stance/few.ts';
import { withoutTurn } from './stance/turned.ts';
import { deniesTwice } from './stance/twice.ts';
import { isAboutWhom } from './stance/whom.ts';
import type { ClaimKind, Cue, Stance } from './types/index.ts';

const NEGATION =
  /\b(?:not|never|no|none|nor|neither|nobody|cannot|without|lack(?:s|ing)?|fail(?:s|ed)?[ -]+to|unlikely|hardly|barely|rarely|seldom|scarcely|anything[ -]+but[ -]+(?:an?[ -]+)?(?:cure|proven|effective|certain|sure|established)|far[ -]+from|yet[ -]+to|nothing)\b|n't\b/g;

/** Words that look like negation and are none. */
const NOT_NEGATION =
  /^(?:no-[a-z]|not[ -]+(?:only|just|merely|everyone|everybody|all|every)|no[ -]+(?:longer[ -]+true|doubt|wonder|surgery|need|matter|surprise|secret|other|better(?![ -]+than)|worse)|never[ -]+(?:fail|underestimate)|(?:rarely|seldom|hardly[ -]+ever|scarcely[ -]+ever)[ -]+(?:fails?|failed|disappoints?|unsuccessful|repeated)|(?:rarely|seldom|never)[ -]+(?:have|has|had|does|do|did)[ -]+(?:i|we|an?|any)[ -]+[^.]*\b(?:as[ -]+\w+[ -]+as|like|better|such|so)\b|(?:not|never|n't)[ -]+fail[ -]+to|nothing[ -]+(?:beats|else|works)|(?:not|n't)[ -]+(?:wrong|a[ -]+myth|an?[ -]+exaggeration|too[ -]+much)\b|n't[ -]+(?:just|only|let|until)|not[ -]+until|(?:not|never|n't)[ -]+(?:claim|say|promise|pretend|suggest)|without[ -]+(?:(?:prp|stem|platelets?|treatment|this|these|it)\b|(?:any[ -]+)?(?:pain|symptoms|limping|crutches|difficulty)|a[ -]+(?:cane|limp)|surgery|an?[ -]+operation|surgically|drugs|needing))/;

/** "If exercise has not helped your heel PRP can": the condition, written without its comma. */
const CONDITIONAL = /^(?:(?:and|but|so|even)[ -]+)?(?:if|when|where|once|after|should)\b/;
/** "Steroids do not heal it, but PRP does": the last word stands. */
const BUT_DOES = /\b(?:but|yet|whereas|while)[ -]+(?:\w+[ -]+){1,3}?(?:does|do|can|will|did)[ -]*[.!]?$/;
/** "Nothing heals it like PRP": praise by comparison. */
export const MATCHLESS =
  /\b(?:nothing|no[ -]+(?:other[ -]+)?(?:treatments?|therap(?:y|ies)|options?|procedures?|injections?|medicines?)|few[ -]+(?:\w+[ -]+)?treatments?)\b[^.]*\b(?:like|better[ -]+than|as[ -]+\w+[ -]+as|more[ -]+than)\b|\bno[ -]+(?:\w+er|more[ -]+\w+)[ -]+(?:treatments?|therap(?:y|ies)|options?|injections?|medicines?|way)[ -]+(?:\w+[ -]+){0,4}?than\b/;

/** "Rarely fails to": what rarely fails works. */
const SELDOM = /\b(?:never|rarely|seldom|(?:hardly|scarcely)[ -]+ever)[ -]+$/;
/** Adverbs that lessen their own verb alone. */
const BY_DEGREE = /^(?:hardly|barely|rarely|seldom|scarcely)$/;

/** Words whose negation runs over commas: "neither PRP, lysate nor cells". */
const LISTED = /^(?:neither|nor|none|nobody)$/;

const HEDGE =
  /\b(?:may|might|could|possib(?:le|ly)|potential(?:ly)?|promis(?:e|es|ing)|believed|thought[ -]+to|designed[ -]+to|intended[ -]+to|meant[ -]+to|aim(?:s|ed)?[ -]+(?:to|at)|(?:appears?|seems?)[ -]+(?:to|that)|hoped|anticipat\w+|assumed|tries[ -]+to|(?:ultimate[ -]+)?goal[ -]+(?:is|of)|(?:generally|widely)[ -]+considered|seen[ -]+by[ -]+many|suggests?|preliminary|hopes?|hoping|likely|expected|in[ -]+theory|said[ -]+to|supposed[ -]+to|some[ -]+(?:believe|say|think)|tends?[ -]+to|with[ -]+luck|can[ -]+sometimes|early[ -]+(?:research|evidence|studies))\b/g;

/** "We found that we could help": the past of "can", not a hedge. */
const PAST_CAN = /\b(?:found|noticed|learned|learnt|saw|discovered)\b[^.]{0,30}\b(?:we|it|they)[ -]+$/;

/** "The full potential of your legs", "more than blood alone could give": no doubt about what is said. */
const NO_HEDGE = /\b(?:full|true|whole|natural|healing)[ -]+$|\bthan\b[^.,]{0,40}$/;

/** "Despite what you may have read": doubts the reading, not the therapy. */
const YOU_MAY_HAVE = /^(?:may|might)[ -]+have[ -]+(?:heard|read|seen|been)\b/;
/** "Without PRP it may never heal" says that with it, it may. */
const WITHOUT_IT = /^without[ -]+(?:prp|stem|platelets?|bone[ -]+marrow|exosomes?|treatment|this|these|it)\b/;

/** "The evidence shows that it does not help": said after the evidence is named. */
const NO_EFFECT =
  /^[^,;]*\b(?:do|does|did|can|could|will|would)(?:[ -]+not|n't|not)[ -]+(?!only\b|just\b|merely\b)(?:\w+[ -]+){0,2}?(?:help|relieve|work|improve|ease|reduce|heal|treat|cure|regrow|repair|slow)\b/;

/** "Little, if any, evidence", "more research is needed": what is shown is said to be too little. */
const LACKING =
  /\b(?:little|no),?[ -]+(?:if[ -]+any,?[ -]+)?(?:\w+[ -]+){0,2}?evidence\b|\b(?:more|further)[ -]+(?:research|studies|trials|evidence)[ -]+(?:is|are)[ -]+(?:still[ -]+)?needed\b|\b(?:challenges|obstacles|hurdles)\b[^.]{0,80}\b(?:overcome|remain)\b/;

/** How far before a cue a negation still governs it, in characters: about two lines of a paragraph. */
const SCOPE = 160;

/** Denial said by the word itself. */
const DENYING: Partial<Record<ClaimKind, RegExp>> = {
  content: /\bdead\b/,
  evidence:
    /\b(?:unproven|inconclusive|less|lacking|lack|limited|little|weak|thin|scarce|poor|sparse|insufficient)\b/,
  regulatory: /\b(?:unapproved|unlicensed|unregulated|illegal(?:ly)?|experimental|investigational)\b/,
  efficacy: /\bineffective\b/,
};

/** "The results are mixed", "the jury is out", "thin evidence": said of the evidence and not of hair or tendons. */
const IN_DOUBT =
  /\bjury[ -]+is[ -]+(?:still[ -]+)?out\b|\b(?:evidence|research|data|studies|trials|results|findings|literature)\b(?:(?!\banything\b|\bnot\b)[^.,]){0,60}\b(?:is|are|was|were|been|remains?|looks?)[ -]+(?:\w+[ -]+){0,2}?(?:mixed(?![ -]+with)|thin|scarce|sparse|weak|conflicting|inconclusive)\b|\b(?:mixed|thin|scarce|sparse|weak|conflicting|inconclusive)[ -]+(?:evidence|research|data|results|findings)\b/;
/** "There is less evidence for it than for steroids", whichever rule found it. */
const LESS_EVIDENCE = /\bless[ -]+(?:(?:good|strong|solid|clinical|scientific|published)[ -]+)?evidence\b/;

/** "The FDA has not approved it": denied after the authority is named, which may be the cue. */
const NOT_APPROVED =
  /(?:\b(?:not|never|yet[ -]+to)|n't)[ -]+(?:yet[ -]+)?(?:be(?:en)?[ -]+)?(?:\w+[ -]+)?(?:approv(?:e|ed|al)|cleared|licen[sc]ed|authori[sz]ed|permitted)\b|\bno[ -]+(?:\w+[ -]+){0,2}?(?:approvals?|clearance|authori[sz]ation)\b/;

/** The word for it anywhere; what is approved when it is something else alone; and warnings. */
const UNAPPROVED =
  /\b(?:unapproved|unlicensed)\b|\bonly[ -]+(?:\w+[ -]+){0,5}?(?:products?|cells?|therap(?:y|ies))[ -]+(?:\w+[ -]+){0,3}?approved\b|\bapproved[ -]+only\b|\b(?:fda|tga|mhra|ema|regulators?|authorities|agency)[ -]+(?:(?:has|have|also|again|repeatedly|publicly)[ -]+){0,3}warn(?:s|ed)?\b(?![^.]*\bbut\b)/;
/** "Found no benefit": a denial wherever the cue stands. "No side effects" is none. */
const NO_BENEFIT =
  /\bineffective\b|\bno[ -]+good\b|\bfor[ -]+all[ -]+the[ -]+good[ -]+it[ -]+did\b|\bwaste[ -]+of[ -]+(?:time|money)\b|\b(?:is|are|was|were)[ -]+not[ -]+(?!only\b|just\b|merely\b)(?:\w+[ -]+){0,2}?(?:effective|helpful|beneficial)\b|\b(?:is|are)[ -]+(?:\w+[ -]+)?insufficient\b|\blimited[ -]+(?:value|benefit|use|effect)\b|\bfalse[ -]+promise\b|\bno[ -]+more[ -]+(?:effective|helpful|useful)[ -]+than\b|\b(?:no|little)[ -]+(?!side\b)(?:(?!side\b)\w+[ -]+){0,2}(?:benefits?|effect|improvement|difference|advantage)\b/;

/** Kinds whose cue holds its own negation ("no published studies", "not yet permitted"). */
const CUE_NEGATES: ReadonlySet<ClaimKind> = new Set([
  'content',
  'evidence',
  'regulatory',
  'efficacy',
  'comparative',
  'regeneration',
]);

const BENEFIT_KINDS: ReadonlySet<ClaimKind> = new Set([
  'efficacy',
  'comparative',
  'evidence',
  'regeneration',
]);

/** How far behind the cue its negation may stand: "contain no living cells". In characters. */
const AFTER: Partial<Record<ClaimKind, number>> = { content: 12 };

/**
 * Whether a clause asserts, hedges or denies what its main cue says. "No side effects" asserts safety.
 *
 * @param text the clause, folded and in lower case
 * @param cue the main cue, in offsets of `text`
 */
export function stanceOf(text: string, cue: Cue): Stance {
  if (/\bnot[ -]+(?:impossible|unlikely)\b/.test(text)) return 'hedges';
  if (deniesTwice(text) || BUT_DOES.test(text) || (cue.kind !== 'safety' && MATCHLESS.test(text)))
    return 'asserts';
  if (WITHOUT_IT.test(text)) return hedged(text) ? 'hedges' : 'asserts';
  if (cue.kind === 'safety') return doubtsSafety(text) ? 'denies' : hedged(text) ? 'hedges' : 'asserts';
  const rest = withoutTurn(text);
  // "It's a myth that it doesn't help": what is turned round was a denial.
  if (rest !== null) return deniesBenefit(rest, cue) || negated(rest, cue) ? 'asserts' : 'denies';
  if (deniesBenefit(text, cue)) return 'denies';
  if (cue.kind === 'evidence' && (LACKING.test(text) || IN_DOUBT.test(text))) return 'denies';
  if ((cue.kind === 'evidence' || cue.kind === 'comparative') && LESS_EVIDENCE.test(text)) return 'denies';
  if (cue.kind === 'evidence' && NO_EFFECT.test(text.slice(cue.end))) return 'denies';
  if (DENYING[cue.kind]?.test(cue.text) === true) return 'denies';
  if (cue.kind === 'regulatory' && (NOT_APPROVED.test(text) || UNAPPROVED.test(text))) return 'denies';
  if (cue.kind === 'efficacy' && soFew(text)) return 'denies';
  if (negated(text, cue)) return 'denies';
  return hedged(text) ? 'hedges' : 'asserts';
}

function deniesBenefit(text: string, cue: Cue): boolean {
  return BENEFIT_KINDS.has(cue.kind) && NO_BENEFIT.test(text);
}

function negated(text: string, cue: Cue): boolean {
  const from = Math.max(0, cue.start - SCOPE);
  const to = scopeEnd(text, cue);
  for (const m of text.slice(0, to).matchAll(NEGATION)) {
    if (m.index < from || NOT_NEGATION.test(text.slice(m.index))) continue;
    if (cue.ruleId === 'alternative-to' && m.index >= cue.start) continue; // "without surgery" is the cue
    const before = text.slice(0, m.index);
    if (CONDITIONAL.test(text) && text.slice(m.index, cue.start).split(/[ -]+/).length > 4) continue;
    if (isAboutWhom(before, text.slice(m.index + m[0].length)) || SELDOM.test(before)) continue;
    const between = text.slice(m.index, cue.start);
    if (BY_DEGREE.test(m[0]) && /\band\b/.test(between)) continue; // "hardly felt and it relieves"
    if (/\bbut\b/.test(text.slice(m.index + m[0].length, cue.start))) continue; // "not stem cells but used to support healing"
    if (/[;:]/.test(between) || (between.includes(',') && !LISTED.test(m[0]))) continue;
    return true;
  }
  return false;
}

/** A study's result stands behind the study; "no published studies" holds its own negation. */
function scopeEnd(text: string, cue: Cue): number {
  if (cue.ruleId === 'named-study-result') return text.length;
  return CUE_NEGATES.has(cue.kind) ? cue.end + (AFTER[cue.kind] ?? 0) : cue.start;
}

function hedged(text: string): boolean {
  return [...text.matchAll(HEDGE)].some(
    (m) =>
      !YOU_MAY_HAVE.test(text.slice(m.index)) &&
      !(/^(?:potential|could|might)$/.test(m[0]) && NO_HEDGE.test(text.slice(0, m.index))) &&
      !(m[0].toLowerCase() === 'could' && PAST_CAN.test(text.slice(0, m.index))),
  );
}
