import { describe, expect, it } from 'vitest';
import { said } from './page.ts';

describe('what is said of something else than the source', () => {
  it.each([
    'In contrast to the randomized trial by Smith, the case series found a benefit (3).',
    'Two of these (3,1) were randomized.',
    'A case series (3) was followed by a randomized controlled trial.',
    'One study (3) was later confirmed by a double-blind randomized trial.',
    'After the case series (3), a randomized trial was begun.',
    'The series (3) agrees with a randomized trial of knees.',
    'This agrees with a randomized trial in knees (3).',
    'While randomized trials of knees exist, wrists were studied in a series (3).',
    'Steroids failed in a double-blind trial, but marrow helped in a series (3).',
    'A small series (3), but a randomized trial would tell more.',
    'The study (3) cannot replace a randomized trial.',
    'A follow-up of the randomized trial found it (3).',
    'The open-label extension of a double-blind trial showed it (2).',
    'A review of randomized trials showed it (4).',
    'Is it a randomized trial (3)?',
    'The non-randomized study showed it (3).',
    'A quasi-randomized trial showed it (3).',
    'Randomized trials have not been done (3).',
    'The authors plan a randomized trial (3).',
    'It is as good as a randomized trial (3).',
    'The paper “Why a randomized trial matters” says so (4).',
    'It has been submitted to a peer-reviewed journal (6).',
    'The disc at level 1 healed (3).',
    'It moved from level 1 to level 3 pain (3).',
    'Surgery is the gold standard, but plasma helped in a series (3).',
    'MRI, the gold standard of imaging, showed it (3).',
    'A meta-analysis of 12 trials including (3) showed it.',
    'A meta-analysis that cites (3) showed it.',
    'A systematic review which discusses the study (3) showed it.',
    'In a randomized trial that quoted (3) it helped.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('does not keep the same words from being compared where they are said of it', () => {
    expect(said('The benefit was confirmed in a randomized trial (3).')).toEqual([
      '3 randomization “randomized trial” other',
    ]);
    expect(said('Results of a double-blind trial [2] show it.')).toEqual([
      '2 blinding “double-blind trial” other',
    ]);
    expect(said('A randomized trial including athletes (3) showed it.')).toEqual([
      '3 randomization “randomized trial” other',
    ]);
    expect(said('The series (3) was a randomized trial.')).toEqual([
      '3 randomization “randomized trial” other',
    ]);
  });
});

describe('people who are not those of the source', () => {
  it.each([
    'The study looked at patients with 200 injections (2).',
    'Of 500 screened patients, few were enrolled (2).',
    'One in 50 patients has a side effect (2).',
    '1 out of 100 patients has an infection (2).',
    'There were 20 patients in each group (2).',
    'In 2017 patients got better (2).',
    'Since 2010 patients have had it (2).',
    'About 600,000 people in the US have it each year (2).',
    'Low back pain affects 80 people in 100 (2).',
    'Our clinic has treated 500 patients with the method of a case series (3).',
    'More than 1,000 patients have had it worldwide, and a study showed it is safe (3).',
    'Studies with a total of 185 patients show it (1-3).',
    'Two trials with 152 patients show it [1], [2].',
    'The study compared plasma with 200 healthy people (2).',
    'A hundred and fifty patients took part (2).',
    'One hundred and forty patients took part (2).',
    'Between 30 and 50 patients took part (2).',
    'Fewer than 50 patients took part (2).',
    'Up to 500 patients could have it (2).',
    'At week 52 patients were better (2).',
    'Pain fell from 80 to 50 in patients (2).',
    'Scores of 85 among patients (2).',
    '500 patient-years were followed (2).',
    '500 patient records were read (2).',
    'n = 200 injections (2).',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('stand beside those of the source', () => {
    expect(said('One study [2] found it in 40 patients, while another had 500 patients.')).toEqual([
      '2 people “40 patients” same',
    ]);
    expect(said('Roe et al. (3) treated 33 patients, and Okafor 112 patients.')).toEqual([
      '3 people “33 patients” same',
    ]);
    expect(said('500+ patients improved (2).')).toEqual(['2 people “500+ patients” other']);
  });
});
