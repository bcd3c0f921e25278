import { describe, expect, it } from 'vitest';
import type { Example } from '../../lib/core/rules/types.ts';
import type { ClaimFrame } from '../../lib/core/types/index.ts';
import { asExample, readExample } from './read-example.ts';

/** Sentences in which one word points to another kind or condition than the whole. */
function read(example: string | Example): ClaimFrame {
  const [first] = readExample(example);
  if (first === undefined) throw new Error(`no claim found in: ${asExample(example).text}`);
  return first.frame;
}

describe('a word of safety or law that is not about the therapy does not make the kind', () => {
  it.each([
    ['PRF more than halves the risk of dry socket.', 'efficacy'],
    ['PRP halves the risk of infection.', 'safety'],
    ['PRP reduces the risk of rejection.', 'safety'],
    ["PRP soothes sciatica without a steroid's side effects.", 'efficacy'],
    ['PRP relieves knee pain without the risks of surgery.', 'efficacy'],
    ['PRP relieves knee pain without side effects.', 'safety'],
    ["PRP safely relieves knee pain without a steroid's side effects.", 'safety'],
    ['Blindness has been reported after stem cell injections at unregulated clinics.', 'safety'],
    ['Stem cell injections at unregulated clinics are not approved.', 'regulatory'],
    ['Stem cell therapy is unregulated.', 'regulatory'],
  ])('%s: %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('the condition that the words around a site make of it', () => {
  it.each<[string | Example, string]>([
    ['Stem cells repair a severed spinal cord.', 'neurological'],
    ['Stem cells repair a damaged spinal disc.', 'disc'],
    [{ before: 'PRP heals tendons.', text: 'This PRP outperforms knee replacement.' }, 'knee'],
    [{ before: 'PRP goes into the disc.', text: 'It helps patients avoid back surgery.' }, 'disc'],
  ])('%j: %s', (example, concept) => {
    expect(read(example).conditions.map((c) => c.concept)).toEqual([concept]);
  });

  it('keeps the disorder of the joint that was said before', () => {
    const { conditions } = read({
      before: 'PRP eases knee arthritis.',
      text: 'It helps patients avoid knee replacement.',
    });
    expect(conditions.map((c) => [c.concept, c.disorder])).toEqual([['knee', 'osteoarthritis']]);
  });
});

it('what follows from the contents is the claim, also in a later sentence of a paragraph', () => {
  const text = 'PRP contains your own blood, so there is no risk of rejection.';
  expect(read(text).kind).toBe('safety');
  expect(read({ before: 'We make PRP here, in our own room, on every day of the week.', text }).kind).toBe(
    'safety',
  );
});
