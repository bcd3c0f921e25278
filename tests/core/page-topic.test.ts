import { describe, expect, it } from 'vitest';
import { framesOf } from '../../lib/core/frames/index.ts';
import { readPage } from '../../lib/core/page-text.ts';
import { annotationsOf } from './page-of-lines.ts';

/** @param lines the first is the heading */
const claimsOf = ([heading = '', ...lines]: readonly string[]): string[] =>
  annotationsOf([`# ${heading}`, ...lines]).map(({ frame }) => frame.text);

describe('pages with the same words about something else are silent', () => {
  it.each([
    {
      about: 'giving platelets',
      lines: [
        'Give platelets, help patients',
        'Your platelets can save a life today. Donating platelets is safe and takes two hours.',
        'Platelet transfusions prevent bleeding and help people through chemotherapy.',
        'A transfusion of donated red blood cells relieves fatigue after surgery.',
        'Patients who had a stem cell transplant need platelets for weeks.',
      ],
    },
    {
      about: 'creams with cells of plants',
      lines: [
        'Apple stem cells for your skin',
        'Apple stem cells are rich in proteins. They smooth wrinkles and repair skin.',
        'Studies show that plant stem cells protect the stem cells of your skin.',
        'These cells stimulate collagen, and plant stem cells are safe for every skin.',
      ],
    },
    {
      about: 'banks of cord blood',
      lines: [
        'Cord blood banking: is it worth it?',
        'Cord blood is rich in stem cells. Studies show promise for diabetes.',
        'A cord blood bank may be public or private. Cord blood banking is safe for mother and child.',
        'A cord blood unit can be stored for decades.',
      ],
    },
    {
      about: 'transplants for cancer of the blood',
      lines: [
        'Stem cell transplant for lymphoma',
        'A stem cell transplant can cure lymphoma and leukemia.',
        'Chemotherapy comes before the transplant. Infections are the main risk until engraftment.',
        'Donor stem cells restore the marrow. Graft-versus-host disease is a serious risk.',
      ],
    },
  ])('$about', ({ lines }) => {
    expect(claimsOf(lines)).toEqual([]);
  });

  it.each([
    {
      about: 'umbilical cells, whose donors are named',
      lines: [
        'Umbilical cord stem cells for worn knees',
        'Cord blood units are collected after healthy births. Umbilical stem cells relieve knee pain.',
        'Cord tissue stem cells carry no risk of rejection. Cord stem cells calm inflammation.',
      ],
      claim: 'Umbilical stem cells relieve knee pain.',
    },
    {
      about: 'PRP, with a word on platelet transfusions',
      lines: [
        'PRP for tennis elbow',
        'Platelet transfusions are given in hospitals. PRP relieves tennis elbow.',
      ],
      claim: 'PRP relieves tennis elbow.',
    },
  ])('but not those about $about', ({ lines, claim }) => {
    expect(claimsOf(lines)).toContain(claim);
  });
});

describe('a page that is not about such a therapy', () => {
  it('is searched for its products, and for nothing else', () => {
    const { blocks: page } = readPage(
      [{ id: 0, role: 'paragraph', level: 0, text: 'Platelets stop bleeding. They relieve no pain.' }],
      {
        skip: new Set(),
        marksIn: () => {
          throw new Error('It was split into sentences.');
        },
      },
    );
    expect(framesOf(page)).toEqual([]);
    expect(() => page[0]?.sentences).toThrow('split into sentences');
  });
});
