import { describe, expect, it } from 'vitest';
import { saysSafe } from '../../lib/core/assess/harm-direction.ts';
import type { Stance } from '../../lib/core/types/index.ts';
import { readExample } from './read-example.ts';

describe('what a claim asserts, hedges or denies', () => {
  it.each<[text: string, stance: Stance]>([
    ['PRP rarely helps knees that are bone on bone.', 'denies'],
    ['PRP seldom works for hair loss.', 'denies'],
    ['Few patients improve after PRP.', 'denies'],
    ['Only a minority of patients improve after PRP.', 'denies'],
    ['PRP is far from effective for hair loss.', 'denies'],
    ["It's a myth that stem cells rebuild worn joints.", 'denies'],
    ['Myth: stem cells regrow cartilage.', 'denies'],
    ['The idea that stem cells regrow cartilage is wrong.', 'denies'],
    ['Platelet-rich plasma is not effective for tennis elbow, new research shows.', 'denies'],
    ['In 2019 the FDA warned that such stem cell products are unapproved drugs.', 'denies'],
    ['In our practice, no patient has failed to improve after PRP.', 'asserts'],
    ['There is no joint that PRP cannot help.', 'asserts'],
    ["You won't believe how quickly PRP eases knee pain.", 'asserts'],
    ['It is not unusual for PRP to relieve knee pain for years.', 'asserts'],
    ['It is not impossible that PRP eases knee pain.', 'hedges'],
    ['PRP is said to relieve knee pain.', 'hedges'],
    ['PRP rarely causes side effects.', 'asserts'],
    ['PRP is safe.', 'asserts'],
    ["PRP isn't risk-free.", 'denies'],
    ['The safety of stem cells has not been established.', 'denies'],
    ['PRP is not only safe but effective.', 'asserts'],
    ['PRP relieves knee pain.', 'asserts'],
  ])('%s: %s', (text, stance) => {
    expect(readExample(text).map(({ frame }) => frame.stance)).toEqual([stance]);
  });
});

describe('a claim says that there is no harm, or little', () => {
  it.each([
    ['prp is safe.', true],
    ['prp is not only safe but cheap.', true],
    ['prp rarely causes side effects.', true],
    ['prp carries no risk of rejection.', true],
    ["prp isn't risk-free.", false],
    ['prp is far from risk-free.', false],
    ['stem cells have not been proven safe.', false],
    ['nobody knows whether stem cells are safe.', false],
    ['the safety of exosomes is unknown.', false],
    ['safety concerns are growing.', false],
    ['prp does not prevent infection.', false],
  ])('%s %s', (text, expected) => {
    expect(saysSafe(text)).toBe(expected);
  });
});
