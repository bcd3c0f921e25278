import { counted } from '../../core/words/numbers.ts';
import { columns } from './columns.ts';
import { type KindMixUp, kindOf, type SentenceError } from './errors.ts';
import type { JudgedSentence } from './types.ts';
import { MISS_REASONS, type MissReason, type WhyMissed } from './why-missed.ts';

type Miss = Extract<SentenceError, { error: 'miss' }>;

const REASONS: Readonly<Record<MissReason, string>> = {
  page: 'the page is not about such a therapy',
  unread: 'in no sentence that is read',
  reach: 'no therapy is named near',
  rule: 'no rule holds',
  veto: 'a veto silences it',
  shape: 'a rule holds, but not for half of the sentence',
};

/** Every miss, by what it lacks, then every false alarm, by the rule that fired; then which kinds are mistaken. */
export function errorsList(errors: readonly SentenceError[], mixUps: readonly KindMixUp[]): string {
  const misses = errors.filter((one): one is Miss => one.error === 'miss');
  const alarms = errors.flatMap((one) => (one.error === 'false-alarm' ? [one.at] : []));
  return [missesList(misses), alarmsList(alarms), mixUpsList(mixUps)].join('\n\n');
}

function mixUpsList(mixUps: readonly KindMixUp[]): string {
  const sum = mixUps.reduce((total, { sentences }) => total + sentences, 0);
  const rows = mixUps.map((one) => [`  ${one.labelled} read as ${one.read}`, String(one.sentences)]);
  return [`── ${counted(sum, 'sentence')} found, but of another kind ──`, ...columns(rows)].join('\n');
}

function missesList(misses: readonly Miss[]): string {
  const groups = MISS_REASONS.map((reason) => ({
    title: REASONS[reason],
    lines: misses
      .filter((one) => one.why.reason === reason)
      .map(({ at, why }) => [sentence(at), hint(at, why)]),
  }));
  return listed(counted(misses.length, 'miss', 'misses'), groups);
}

function alarmsList(alarms: readonly JudgedSentence[]): string {
  const mainRule = (one: JudgedSentence) => one.claims[0]?.cues[0]?.ruleId ?? '';
  const rules = [...new Set(alarms.map(mainRule))].sort();
  const groups = rules.map((rule) => ({
    title: rule,
    lines: alarms.filter((one) => mainRule(one) === rule).map((one) => [sentence(one), fired(one)]),
  }));
  return listed(counted(alarms.length, 'false alarm'), groups);
}

interface Group {
  readonly title: string;
  readonly lines: readonly (readonly string[])[];
}

function listed(title: string, groups: readonly Group[]): string {
  const full = groups.filter(({ lines }) => lines.length > 0).sort((a, b) => b.lines.length - a.lines.length);
  const summary = columns(full.map((group) => [`  ${group.title}`, String(group.lines.length)]));
  const details = full.map((group) => `\n${group.title}\n${group.lines.flat().join('\n')}`);
  return [`── ${title} ──`, ...summary, ...details].join('\n');
}

/** "  clinic · efficacy · page-id 12: The sentence." */
export function sentence(one: JudgedSentence): string {
  const { page, sentence: at } = one;
  return `  ${page.kind} · ${kindOf(one)} · ${page.id} ${at.i}: ${at.text.replace(/\s+/g, ' ')}`;
}

/** The rules behind the claims that touch a sentence, and the therapy that these are about, with their words. */
export function fired({ claims }: JudgedSentence): string {
  const cues = claims.flatMap((claim) => claim.cues.map((cue) => `${cue.ruleId} “${cue.text}”`));
  const products = claims.flatMap((claim) =>
    claim.products.map((one) => `“${one.text}”${PLACES[one.source] ?? ''}`),
  );
  return `      fired: ${[...new Set(cues)].join(', ')}; therapy: ${[...new Set(products)].join(', ')}`;
}

const PLACES: Readonly<Record<string, string>> = { sentence: '', previous: ' before', heading: ' above' };

function hint({ covered }: JudgedSentence, { reason, reach, near, vetoes }: WhyMissed): string {
  const LACKS = { reach: 'wants the therapy named in the sentence', when: 'its condition says no' };
  const rules = near.map(({ ruleId, text, lacks }) => {
    const but = lacks === null ? '' : ` (${LACKS[lacks]})`;
    return `${ruleId} “${text}”${but}`;
  });
  const parts = [
    reach === null ? '' : `therapy ${reach === 'named' ? 'named in the sentence' : 'named before or above'}`,
    vetoes.length === 0 ? '' : `veto ${vetoes.join(', ')}`,
    rules.length === 0 ? '' : `${reason === 'reach' ? 'would fire' : 'near'}: ${rules.join(', ')}`,
    covered > 0 ? `${Math.round(covered * 100)} % covered` : '',
  ].filter((part) => part !== '');
  return `      ${parts.length === 0 ? 'nothing near' : parts.join('; ')}`;
}
