import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

/** Drawings, films and what is not plain text. */
export const media: readonly WildPage[] = [
  {
    name: 'drawn-text',
    why: 'words in SVG, along a path, and HTML within it',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.heart}</p><svg width="400" height="200" role="img"><title>${PLAIN[0]}</title><style>text{fill:red}</style><path id="w" d="M0 90 Q100 0 200 90"/><text y="20">${PLAIN[1]}</text><text><textPath href="#w">${PLAIN[2]}</textPath></text><foreignObject width="200" height="60" y="100"><p xmlns="http://www.w3.org/1999/xhtml">${PLAIN[3]}</p></foreignObject><a href="#x"><text y="190">link</text></a></svg>`,
    }),
  },
  {
    name: 'canvas-game',
    why: 'a drawing area that is drawn anew each frame, with words for those who cannot see it',
    claims: null,
    html: page({
      body: `<canvas id="c" width="300" height="200"><p>${PLAIN[0]}</p></canvas>`,
      script: `const g=document.getElementById('c').getContext('2d');let n=0;const f=()=>{g.fillStyle='hsl('+n+++' 50% 50%)';g.fillRect(0,0,300,200);requestAnimationFrame(f)};f()`,
    }),
  },
  {
    name: 'film-with-captions',
    why: 'a film that does not load, its captions, and what was said as text below it',
    claims: 2,
    html: page({
      body: `<video controls width="320" height="180" preload="none"><track kind="captions" src="data:text/vtt,WEBVTT" srclang="en" default>No film</video><audio controls preload="none"></audio><details open><summary>What is said</summary><p>${CLAIMS.spared}</p><p>${CLAIMS.elbow}</p></details>`,
    }),
  },
  {
    name: 'pictures-of-text',
    why: 'all words are in pictures and in what stands for them',
    claims: null,
    html: page({
      body: `<figure><picture><source media="(width>9999px)" srcset="data:,"><img alt="${PLAIN[0]}" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" width="99" height="99"></picture><figcaption>${PLAIN[6]}</figcaption></figure>`,
    }),
  },
  {
    name: 'meters-and-gauges',
    why: 'progress, meters, outputs, times and other small things between words',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.safe}</p><p><meter value=".4">40</meter><progress></progress><output>5</output><time datetime="2026-01-01">today</time><abbr title="Platelets in a little plasma, as we call it">PIP</abbr><q cite="#">so</q><wbr><del>${PLAIN[0]}</del><ins>${PLAIN[1]}</ins></p>`,
    }),
  },
  {
    name: 'word-for-word',
    why: 'every word and every letter is an element, to move them in',
    claims: 2,
    html: page({
      css: '.w{display:inline-block}.c{display:inline-block}',
      body: `<p>${CLAIMS.hair
        .split(' ')
        .map((one) => `<span class="w">${one}</span>`)
        .join(' ')}</p><p aria-label="x">${CLAIMS.gums
        .split(' ')
        .map(
          (word) =>
            `<span class="w">${[...word].map((one) => `<span class="c">${one}</span>`).join('')}</span>`,
        )
        .join(' ')}</p>`,
    }),
  },
  {
    name: 'slides',
    why: 'a talk: one slide is shown, the others wait beside it',
    claims: 1,
    html: page({
      css: '.s{display:none;height:80vh}.s.on{display:block}',
      body: `<div class="s on"><h1>Knees</h1><ul><li>${CLAIMS.knee}</li></ul></div><div class="s"><p>${CLAIMS.heel}</p></div><div class="s">${plain(1)}</div>`,
    }),
  },
];
