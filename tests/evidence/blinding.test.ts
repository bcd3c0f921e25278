import { expect, it } from 'vitest';
import { blindingOf } from '../../lib/evidence/blinding.ts';

it.each<[string | null, ReturnType<typeof blindingOf>]>([
  ['Double-blind', 'double'],
  ['Double-blind to 3 months, then open', 'double'],
  ['Quadruple masking per registration', 'double'],
  ['Participant and assessor masked', 'double'],
  ['Participant, injector and assessor blinded', 'double'],
  ['Single-blind', 'single'],
  ['Single-blind; photographs judged blind', 'single'],
  ['Participant-blinded', 'single'],
  ['Assessor-masked (surgeon unmasked)', 'single'],
  ['Open treatment; outcome assessment blinded (PROBE design)', 'single'],
  ['None', 'none'],
  ['None (no sham)', 'none'],
  ['None described', undefined],
  ['None or varied', undefined],
  ['Varied', undefined],
  ['Masked', undefined],
  ['Not read', undefined],
  ['Not stated', undefined],
  ['Not applicable', undefined],
  ['Not described in the abstract read', undefined],
  [null, undefined],
])('%s', (text, blinding) => {
  expect(blindingOf(text)).toBe(blinding);
});
