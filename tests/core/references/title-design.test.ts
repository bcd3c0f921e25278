import { describe, expect, it } from 'vitest';
import { titleDesign } from '../../../lib/core/references/title-design.ts';
import type { Design } from '../../../lib/core/types/index.ts';
import { bundledPacks } from '../../../lib/evidence/bundled.ts';

describe('titleDesign', () => {
  it.each<[string, Design, string]>([
    [
      'Plasma for the Knee: A Randomized Controlled Trial',
      'randomized-controlled-trial',
      'Randomized Controlled Trial',
    ],
    ['Plasma for the knee: a randomised trial', 'randomized-controlled-trial', 'randomised trial'],
    [
      'A prospective, randomized, double–blind study of plasma',
      'randomized-controlled-trial',
      'randomized, double–blind study',
    ],
    [
      'A Double-Blind Randomized Sham-Controlled Trial of Cells',
      'randomized-controlled-trial',
      'Randomized Sham-Controlled Trial',
    ],
    ['A randomized comparison of plasma and saline', 'randomized-controlled-trial', 'randomized comparison'],
    ['Plasma or saline for tendons: an RCT', 'randomized-controlled-trial', 'RCT'],
    ['Plasma versus saline, a randomized trial', 'randomized-controlled-trial', 'randomized trial'],
    ['Two-year results of a randomized trial of plasma', 'randomized-controlled-trial', 'randomized trial'],
    [
      'Collagen of bovine collagen and plasma: a randomized trial',
      'randomized-controlled-trial',
      'randomized trial',
    ],
    [
      'Maxillary canine retraction with plasma: a randomized trial',
      'randomized-controlled-trial',
      'randomized trial',
    ],
    [
      'Plasma before in vitro fertilization: a randomised controlled trial',
      'randomized-controlled-trial',
      'randomised controlled trial',
    ],
    [
      'Plasma rich in growth factors: a randomized clinical trial',
      'randomized-controlled-trial',
      'randomized clinical trial',
    ],
    [
      'Cells for the disc: a double-blind, placebo-controlled trial',
      'controlled-study',
      'double-blind, placebo-controlled trial',
    ],
    ['A Placebo-Controlled Study of Plasma', 'controlled-study', 'Placebo-Controlled Study'],
    ['A controlled clinical trial of plasma', 'controlled-study', 'controlled clinical trial'],
    ['A non-randomized controlled trial of plasma', 'controlled-study', 'non-randomized controlled trial'],
    [
      'Plasma for knees: a nonrandomised comparative study',
      'controlled-study',
      'nonrandomised comparative study',
    ],
    [
      'A quasi-randomized controlled trial of plasma',
      'controlled-study',
      'quasi-randomized controlled trial',
    ],
    [
      'Plasma versus steroid injection: a retrospective cohort study',
      'controlled-study',
      'retrospective cohort study',
    ],
    ['Plasma for tendons: a matched cohort study', 'controlled-study', 'matched cohort study'],
    [
      'A prospective comparative study of plasma and saline',
      'controlled-study',
      'prospective comparative study',
    ],
    ['Plasma for knees: a systematic review', 'systematic-review', 'systematic review'],
    [
      'Plasma for knees: a systematic review and meta-analysis of randomized trials',
      'systematic-review',
      'systematic review and meta-analysis',
    ],
    ['Meta-analysis of individual patient data on plasma', 'systematic-review', 'Meta-analysis'],
    ['Plasma for knees: a network meta-analysis', 'systematic-review', 'network meta-analysis'],
    ['Plasma for nerves—A Systematic Review of the Literature', 'systematic-review', 'Systematic Review'],
    ['Plasma for nerves: a systematic review of case series', 'systematic-review', 'systematic review'],
    ['Plasma for knees: a narrative review', 'narrative-review', 'narrative review'],
    ['Plasma for knees: a review of the literature', 'narrative-review', 'review of the literature'],
    ['Plasma in tendons, a literature review', 'narrative-review', 'literature review'],
    ['Blindness after plasma: a case report', 'case-report', 'case report'],
    ['A rare case of infection after an injection', 'case-report', 'A rare case of'],
    [
      'Blindness after plasma: case report and systematic review of the literature',
      'case-report',
      'case report',
    ],
    ['Plasma in the disc: a retrospective case series', 'case-series', 'retrospective case series'],
    ['Plasma in the disc: case series and review of the literature', 'case-series', 'case series'],
    ['A case report from a case series of injections', 'case-report', 'case report'],
    ['What members think of plasma: a cross-sectional survey', 'cross-sectional', 'cross-sectional survey'],
    ['Use of plasma by surgeons: an online survey', 'cross-sectional', 'online survey'],
    ['A survey of stem cell clinics', 'cross-sectional', 'survey of stem cell clinics'],
    ['Plasma for cartilage in rabbits', 'animal', 'in rabbits'],
    ['Cells for the disc in a rat model of wear', 'animal', 'in a rat model'],
    ['A randomized controlled trial of plasma in rabbits', 'animal', 'in rabbits'],
    ['Human cord cells in an ovine model', 'animal', 'ovine model'],
    ['Murine tendons after plasma', 'animal', 'Murine'],
    ['Plasma for canine hip disease', 'animal', 'canine'],
    ['Human cells repair cartilage in mice: a case series', 'animal', 'in mice'],
    ['Growth factors of plasma in vitro', 'laboratory', 'in vitro'],
    ['A randomized in vitro study', 'laboratory', 'in vitro'],
    ['In Vitro Evaluation of Plasma', 'laboratory', 'In Vitro'],
    ['Clinical practice guidelines for plasma', 'guideline', 'Clinical practice guidelines'],
    ['Plasma for knees: an international consensus statement', 'guideline', 'consensus statement'],
    ['Position Statement on Cells', 'guideline', 'Position Statement'],
    ['Injections for the knee: guidelines from a society', 'guideline', 'guidelines'],
  ])('%s', (title, design, words) => {
    expect(titleDesign(title)).toEqual({ design, words });
  });

  it.each([
    // Plans, comments, notices, wishes.
    'Plasma for knees: study protocol for a randomized controlled trial',
    'Protocol for a systematic review of plasma',
    'Plasma for knees: a systematic review protocol',
    'Rationale and design of a randomized trial of plasma',
    'Design of the KNEE study: a randomised controlled trial',
    'Comment on: plasma for knees: a randomized controlled trial',
    'Commentary: a randomized trial of plasma',
    'Letter to the editor: a randomized trial of plasma',
    'Reply to a letter on a randomized trial',
    'Response to: a systematic review of plasma',
    'Re: Plasma for knees: a randomized controlled trial',
    'Editorial: a randomized trial at last',
    'Erratum: plasma for knees: a randomized trial',
    'Correction to: plasma for knees: a randomized trial',
    'Retraction: plasma for knees: a randomized trial',
    'RETRACTED: Plasma for knees: a randomized trial',
    'Withdrawn: plasma for knees: a systematic review',
    'Expression of concern: a randomized trial of plasma',
    'The need for a randomized trial of plasma',
    'Towards a randomized trial of plasma',
    'Lessons from a randomized trial',
    'Is a randomized trial of plasma possible?',
    'Feasibility of a randomized trial of plasma',
    // About trials, reviews and guidelines.
    'The need for randomized trials of plasma',
    'Lessons from randomized controlled trials',
    'Randomized controlled trials of plasma: where are we?',
    'Quality of randomized trials of plasma',
    'An umbrella review of systematic reviews and a meta-analysis',
    'Overview of systematic reviews of plasma',
    'Plasma: a systematic review of overlapping meta-analyses',
    'Adherence to clinical practice guidelines',
    'Guideline-based care of the knee',
    'A survey of the literature on plasma',
    // Beside or within a trial.
    'Secondary analysis of a randomized trial of plasma',
    'Plasma for knees: a post hoc analysis of a randomized controlled trial',
    'Cost of plasma: an economic evaluation alongside a randomised controlled trial',
    'Predictors of relief in a randomized controlled trial of plasma',
    'A cohort of patients from a randomized trial of plasma',
    'Open-label extension of a randomized trial',
    'Retrospective study with data of a randomized trial',
    // Chance that is none.
    'A non-randomized trial of plasma',
    'A nonrandomised study of plasma',
    'A quasi-randomized trial of plasma',
    'Plasma for knees: not a randomized trial',
    'Mendelian randomization study of knees',
    'Randomization methods in a controlled trial',
    'Plasma for knees: not a randomized controlled trial',
    'Randomly selected knees in a controlled trial',
    'Randomized patients in this study',
    // Not said what was compared.
    'A prospective study of plasma',
    'Plasma for knees: a pilot study',
    'A prospective cohort study of plasma',
    'Imaging versus surgery findings: a retrospective cohort study',
    'Outcomes compared with baseline after plasma: a prospective cohort study',
    'Plasma for knees: an uncontrolled trial',
    'Plasma for knees: a phase 1 trial',
    'A single-arm controlled trial of plasma',
    'An ultrasound-guided, image-controlled study of injections',
    'A self-controlled study of plasma',
    'A case-control study of knees',
    'A controlled laboratory study of plasma',
    'A comparative study of plasma and fibrin',
    'A comparative case series of plasma',
    'A case study of a clinic',
    'In the case of the knee',
    'Case reports of infections',
    'Cross-sectional area of a muscle after plasma',
    'Survey data on knees',
    // Reviews of no certain kind.
    'Plasma for knees: a review',
    'A scoping review of plasma',
    'Plasma for knees: a systematic scoping review',
    'Plasma for knees: an update',
    // Animals, dishes and people.
    'Plasma in rabbits: a systematic review',
    'A systematic review of animal studies of plasma',
    'Preclinical systematic review of cells',
    'Plasma in mice and humans',
    'Cells for the knee: preclinical and clinical trial',
    'Equine tendons after plasma: a systematic review',
    'Conjugated equine estrogens: a randomized trial',
    'A randomized cadaveric study',
    'Plasma in vitro and in rats',
    'Plasma in vitro and in vivo',
    'A systematic review of clinical practice guidelines',
    'A randomized trial of cells in vitro',
    'In vitro fertilization after plasma',
    // Two designs.
    'A randomized trial and meta-analysis of plasma',
    'A randomized trial and a case series of plasma',
    'Systematic review and clinical practice guidelines for plasma',
    'Systematic and narrative review: a systematic review, a narrative review',
    // Nothing.
    'Tenotomy for gluteal tendons',
    '',
    `A randomized trial ${'of plasma '.repeat(60)}`,
  ])('null: %s', (title) => {
    expect(titleDesign(title)).toBeNull();
  });

  it.each([
    'Systematic Reviews',
    'Journal of Medical Case Reports',
    'Trials',
    'Contemporary Clinical Trials',
    'Cochrane Database of Systematic Reviews',
    'Laboratory Animals',
    'Survey of Ophthalmology',
    'Clinical and Experimental Research',
  ])('null for a journal: %s', (title) => {
    expect(titleDesign(title)).toBeNull();
  });

  it.each([
    'randomized controlled ',
    'non-',
    'in ',
    'in a b ',
    'systematic ',
    'controlled, ',
    'case of ',
    'randomized, ',
  ])('reads any number of %j that a title can hold', (piece) => {
    const title = piece.repeat(Math.floor(480 / piece.length));
    expect(titleDesign(title)).toBeNull();
  });
});

/** What a record's design allows its title to say: the same, or less. Animals and reviews stand apart. */
const ALLOWED: Partial<Record<Design, readonly Design[]>> = {
  'systematic-review': ['systematic-review', 'narrative-review'],
  'randomized-controlled-trial': [
    'randomized-controlled-trial',
    'controlled-study',
    'case-series',
    'case-report',
    'animal',
    'laboratory',
  ],
  'controlled-study': ['controlled-study', 'case-series', 'case-report', 'animal', 'laboratory'],
  'case-series': ['case-series', 'case-report', 'animal', 'laboratory'],
  'case-report': ['case-report', 'animal', 'laboratory'],
  animal: ['animal', 'laboratory'],
};

describe('the titles of the packs', () => {
  const records = bundledPacks.flatMap(({ references, studies }) =>
    references.map(({ id, title }) => ({
      id,
      told: title === undefined ? null : titleDesign(title),
      design: studies.find((study) => study.id === id)?.design,
    })),
  );

  it('never say more than the record', () => {
    const stronger = records.filter(
      ({ told, design }) =>
        told !== null && design !== undefined && !(ALLOWED[design] ?? [design]).includes(told.design),
    );
    expect(records.every(({ design }) => design !== undefined)).toBe(true);
    expect(stronger).toEqual([]);
  });

  it('say the same in capitals, with other dashes and spaces', () => {
    for (const title of bundledPacks.flatMap(({ references }) =>
      references.flatMap((one) => one.title ?? []),
    )) {
      const other = title.toUpperCase().replace(/[-–—]/g, '\u2011').replaceAll(' ', '\u00a0');
      const told = titleDesign(other);
      expect(told?.design).toBe(titleDesign(title)?.design);
      if (told !== null) expect(other).toContain(told.words);
    }
  });

  it('tell the design of most, wherever they say it', () => {
    expect(records.filter(({ told, design }) => told?.design === design).length).toBeGreaterThan(60);
  });
});

describe('what is only about a trial', () => {
  it.each([
    'Discussion of “A randomized controlled trial of plasma”',
    'Attitudes of surgeons to a randomized controlled trial of plasma',
    'Patients’ willingness to join a randomized trial',
    'The first randomized controlled trial of plasma: an interview',
    'Questions about a randomized controlled trial',
    'Misconduct in a randomized controlled trial of plasma',
    'Randomized trial terminated early: what we learned',
    'Plasma: hype or hope? A randomized controlled trial is overdue',
    'Is a randomized controlled trial of plasma for knees possible',
    'Placebo response in a double-blind trial of injections',
    'Effect of blinding in a randomized controlled trial',
    'An N-of-1 randomized trial of plasma',
    'A single-case randomized trial of plasma',
    'Historical controlled trial of marrow',
    'Meta-analysis: a primer for surgeons',
    'How to read a systematic review and meta-analysis',
    'Clinical practice guidelines are ignored: a survey',
    'Guideline for authors',
  ])('%s', (title) => {
    expect(titleDesign(title)).toBeNull();
  });
});
