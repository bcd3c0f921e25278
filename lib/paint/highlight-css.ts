import type { Strength } from '../core/types/index.ts';
import {
  CURRENT_HIGHLIGHT,
  FLAG_HIGHLIGHT,
  highlightName,
  NOTICE_HIGHLIGHT,
  SOURCE_HIGHLIGHT,
} from './highlights.ts';

/** Mid-tones that hold 3:1 on white and on near-black pages alike (WCAG 2.2, 1.4.11). */
const ACCENT = '#2f6fde';
const AMBER = '#b7791f';
const VIOLET = '#8a5cf6';
const GREY = '#767676';

/**
 * Chromium lets highlights inherit: a rule for the root holds for all that is in it, and styles a long page in half the
 * time of one that every element is asked about. Firefox does not (yet), so there it is asked about each.
 */
const MARKED = `${import.meta.env.FIREFOX ? '' : ':root'}::highlight`;

interface Line {
  readonly style: 'solid' | 'dashed' | 'dotted';
  readonly width: string;
  readonly color: string;
  /** For readers who force their own colours: style and width alone tell the strengths apart. */
  readonly forced: string;
}

const LINES: Readonly<Record<Strength, Line>> = {
  'controlled-trials': { style: 'solid', width: '2px', color: ACCENT, forced: 'solid 2px' },
  'uncontrolled-studies': { style: 'dashed', width: '2px', color: ACCENT, forced: 'dashed 2px' },
  'reviews-only': { style: 'dotted', width: '2px', color: GREY, forced: 'dotted 2px' },
  'preclinical-only': { style: 'dotted', width: '2px', color: VIOLET, forced: 'double 1px' },
  none: { style: 'dotted', width: '1px', color: GREY, forced: 'dotted 1px' },
};

const entries = Object.entries(LINES) as [Strength, Line][]; // Object.entries forgets the type of its keys

const lines = entries.map(
  ([strength, { style, width, color }]) =>
    `${MARKED}(${highlightName(strength)}) { text-decoration: underline ${style} ${width} ${color}; text-underline-offset: 3px; }`,
);
/**
 * Chromium paints all that is marked in the system's colours for what is selected, whatever a page asks for: lines in the
 * text's own colour are seen on those as well.
 */
const forced = entries.map(
  ([strength, line]) =>
    `  ${MARKED}(${highlightName(strength)}) { text-decoration: underline ${line.forced} currentcolor; }`,
);

/** How marks look, as the reader has chosen. */
export interface MarkStyle {
  /** `full`: line and wash; `underline`: the line alone; `none`: no claim is marked but the one that is open. */
  readonly marks: 'full' | 'underline' | 'none';
  /** Marks are printed with the page. */
  readonly printMarks: boolean;
}

/** A part of the style: as it is painted, and for readers who force their own colours. */
interface Layer {
  readonly looks: readonly MarkStyle['marks'][];
  readonly plain: readonly string[];
  readonly forced: readonly string[];
}

const LAYERS: readonly Layer[] = [
  { looks: ['full', 'underline'], plain: lines, forced },
  {
    looks: ['full'],
    plain: [`${MARKED}(${FLAG_HIGHLIGHT}) { background-color: ${AMBER}22; }`],
    forced: [
      `  ${MARKED}(${FLAG_HIGHLIGHT}) { background-color: Mark; color: MarkText; text-decoration: overline solid 1px currentcolor; }`,
    ],
  },
  {
    looks: ['full', 'underline'],
    plain: [
      `${MARKED}(${SOURCE_HIGHLIGHT}) { background-color: ${ACCENT}24; }`,
      `${MARKED}(${NOTICE_HIGHLIGHT}) { background-color: ${AMBER}4d; text-decoration: underline double 2px ${AMBER}; text-underline-offset: 3px; }`,
    ],
    forced: [
      `  ${MARKED}(${SOURCE_HIGHLIGHT}) { text-decoration: underline dotted 1px LinkText; text-underline-offset: 3px; }`,
      `  ${MARKED}(${NOTICE_HIGHLIGHT}) { background-color: Mark; color: MarkText; }`,
    ],
  },
  {
    looks: ['full', 'underline', 'none'],
    plain: [`${MARKED}(${CURRENT_HIGHLIGHT}) { background-color: ${ACCENT}3d; }`],
    forced: [
      `  ${MARKED}(${CURRENT_HIGHLIGHT}) { background-color: Highlight; color: HighlightText; text-decoration: overline double 2px currentcolor; }`,
    ],
  },
];

/**
 * The style of all marks, to be put into a page by `scripting.insertCSS`. It names only our own highlights, and
 * no property that changes the layout. What is not to be printed is for the screen alone.
 */
export function highlightCss({ marks, printMarks }: MarkStyle): string {
  const layers = LAYERS.filter(({ looks }) => looks.includes(marks));
  const all = `${layers.flatMap(({ plain }) => plain).join('\n')}
@media (forced-colors: active) {
${layers.flatMap((layer) => layer.forced).join('\n')}
}
`;
  return printMarks ? all : `@media screen {\n${all}}\n`;
}

/** Every style that a page may have been given, whatever was chosen when. */
export const ALL_HIGHLIGHT_CSS: readonly string[] = (['full', 'underline', 'none'] as const).flatMap(
  (marks) => [false, true].map((printMarks) => highlightCss({ marks, printMarks })),
);
