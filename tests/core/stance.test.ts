import { describe, expect, it } from 'vitest';
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
    // Few and rarely: of what speaks for it, or of something else in the sentence.
    ['Not one patient improved after PRP.', 'denies'],
    ['A few patients improved after PRP within days.', 'asserts'],
    ['Few people know that PRP relieves knee pain.', 'asserts'],
    ['Few patients improve without PRP.', 'asserts'],
    ['PRP barely eases knee pain.', 'denies'],
    ['The needle is hardly felt and PRP relieves knee pain.', 'asserts'],
    ['PRP rarely fails to relieve knee pain.', 'asserts'],
    ['Rarely does a treatment relieve knee pain as well as PRP.', 'asserts'],
    ['PRP is anything but a cure for arthritis.', 'denies'],
    ['If you want anything but surgery for your knee then PRP relieves the pain.', 'asserts'],
    ['PRP has yet to show that it relieves knee pain.', 'denies'],
    ['I have yet to meet a patient whose knee PRP did not help.', 'asserts'],
    // Turned round, once and twice.
    ['Clinics that say PRP regrows cartilage are misleading you.', 'denies'],
    ["Clinics that claim stem cells cure arthritis aren't telling the truth.", 'denies'],
    ['Those who say that PRP does not relieve knee pain are wrong.', 'asserts'],
    ["It's a myth that PRP doesn't relieve knee pain.", 'asserts'],
    ['Pain tells you that something is wrong and PRP relieves it.', 'asserts'],
    ['Clinics that say stem cells have no side effects are wrong.', 'denies'],
    ["It's a myth that PRP causes infection.", 'asserts'],
    ['We do not believe that PRP cures arthritis.', 'denies'],
    // Of the evidence, and not of what is treated.
    ['Studies of PRP have had mixed results.', 'denies'],
    ['The jury is still out on PRP.', 'denies'],
    ['The evidence that PRP heals tendons is thin.', 'denies'],
    ['The evidence for PRP is anything but thin.', 'asserts'],
    ['Studies show that PRP relieves pain in thin tendons.', 'asserts'],
    ['Studies of PRP mixed with fat show that it relieves knee pain.', 'asserts'],
    ['PRP has less evidence than steroids for knee pain.', 'denies'],
    // Approval and warnings.
    ['The FDA has approved only blood-forming stem cells.', 'denies'],
    ['The FDA has warned clinics about exosomes.', 'denies'],
    ['Our stem cells are FDA approved.', 'asserts'],
    // Whom it is about, and what failed.
    ['People whose knee pain did not improve with steroids improved with PRP.', 'asserts'],
    ['Patients whose knees did not respond to exercise did not improve with PRP.', 'denies'],
    ['Knee pain that has not improved with PRP needs surgery.', 'denies'],
    ['Knee pain that has not improved with exercise improves with PRP.', 'asserts'],
    // Hedges, and words that only look like them.
    ['PRP can sometimes relieve knee pain.', 'hedges'],
    ['Some believe that PRP relieves knee pain.', 'hedges'],
    ['With luck, PRP relieves knee pain.', 'hedges'],
    ['Unlock the full potential of stem cells, which relieve knee pain.', 'asserts'],
    ['Stem cells have the potential to relieve knee pain.', 'hedges'],
    ['PRP carries far more growth factors than blood alone could give.', 'asserts'],
    // Safety: one statement, and the next.
    ['PRP does not hurt and is safe.', 'asserts'],
    ['No injection is completely safe, PRP included.', 'denies'],
    ['It is too early to call exosomes safe.', 'denies'],
    ['The safest choice is to avoid stem cells.', 'denies'],
  ])('%s: %s', (text, stance) => {
    expect(readExample(text).map(({ frame }) => frame.stance)).toEqual([stance]);
  });
});
