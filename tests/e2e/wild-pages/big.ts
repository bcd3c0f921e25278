import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, numbers, PLAIN, plain } from './words.ts';

const all = Object.values(CLAIMS);

/** Pages that are large or deep in one way or another. */
export const big: readonly WildPage[] = [
  {
    name: 'deep',
    why: 'thousands of elements, each in the one before',
    claims: 1,
    html: page({
      css: 'main div{display:contents}',
      body: '<main></main>',
      script: `let at=document.querySelector('main');witness.own(()=>{const top=document.createElement('div');let d=top;for(let i=0;i<5000;i++){const n=document.createElement('div');d.append(n);d=n}d.innerHTML='<p>${CLAIMS.knee}</p>';at.append(top)})`,
    }),
    // Browsers lay out and write out only so many levels.
    shifts: true,
  },
  {
    name: 'thousands-of-spans',
    why: 'a text as some converters write it: each word by itself, with its place',
    claims: 1,
    html: page({
      css: 'span{position:relative}',
      body: `<p>${CLAIMS.hair
        .split(' ')
        .map((one) => `<span>${one} </span>`)
        .join(
          '',
        )}</p><div>${Array.from({ length: 6000 }, (_, i) => `<span style="left:${i % 3}px">w${i} </span>`).join('')}</div>`,
    }),
  },
  {
    name: 'one-long-text',
    why: 'a megabyte of text in one piece, with one claim at its end',
    claims: 1,
    html: page({
      css: 'pre{white-space:pre-wrap}',
      body: `<pre>${`${PLAIN.join(' ')}\n\n`.repeat(2000)}${CLAIMS.marrow}</pre>`,
    }),
  },
  {
    name: 'one-long-text-off-topic',
    why: 'a megabyte of text in one piece, about nothing of ours',
    claims: null,
    html: page({
      css: 'pre{white-space:pre-wrap}',
      body: `<pre>${`${PLAIN.join(' ')}\n\n`.repeat(2000)}</pre>`,
    }),
  },
  {
    name: 'long-table',
    why: 'a table of eight hundred rows with spans and a head that stays',
    claims: 2,
    html: page({
      // Else its columns grow while it is loaded: on a slow machine the page moves by itself.
      css: 'thead{position:sticky;top:0}table{border-collapse:collapse;table-layout:fixed;width:600px}',
      body: `<table><thead><tr><th>No<th>What</thead><tbody>${Array.from({ length: 800 }, (_, i) => `<tr><td>${i}<td${i % 50 ? '' : ' colspan="2"'}>${i === 300 ? CLAIMS.elbow : i === 700 ? CLAIMS.gums : 'Row'}`).join('')}</table>`,
    }),
  },
  {
    name: 'styles-in-every-tag',
    why: 'each element brings a kilobyte of styles, and pictures within them',
    claims: 1,
    html: page({
      body: Array.from(
        { length: 60 },
        (_, i) =>
          `<div style="${`--v${i}:${i};`.repeat(100)}background:url(data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==)"><p style="margin:0">${i === 30 ? CLAIMS.lungs : PLAIN[i % 8]}</p></div>`,
      ).join(''),
    }),
  },
  {
    name: 'comments-without-end',
    why: 'thousands of comments and empty texts between few words',
    claims: 1,
    html: page({
      body: `${'<!-- x -->\n'.repeat(4000)}<p>${CLAIMS.spared.split(' ').join('<!-- --> <!-- -->')}</p>`,
    }),
  },
  {
    name: 'many-claims',
    why: 'two hundred claims, in every field that we know',
    claims: 200,
    html: page({
      body: Array.from(
        { length: 200 },
        (_, i) => `<section><h2>Part ${i}</h2><p>${all[i % all.length]}</p></section>`,
      ).join(''),
    }),
  },
  {
    name: 'random-tree',
    why: 'elements in elements as they fall, known and unknown, with claims in some of them',
    claims: 12,
    html: page({ css: 'x-a,x-b{display:block}', body: randomTree(7, all.slice(0, 12)) }),
  },
  {
    name: 'random-tree-off-topic',
    why: 'another one, about nothing of ours',
    claims: null,
    html: page({ css: 'x-a,x-b{display:block}', body: randomTree(11, PLAIN) }),
  },
  {
    name: 'five-hundred-headings',
    why: 'a law: numbered headings six levels deep, and a list of them on top',
    claims: null,
    html: page({
      css: 'h2,h3,h4,h5,h6{counter-increment:h}h2::before{content:counter(h) ". "}',
      body: `<ol>${Array.from({ length: 500 }, (_, i) => `<li><a href="#h${i}">Article ${i}</a>`).join('')}</ol>${Array.from({ length: 500 }, (_, i) => `<h${2 + (i % 5)} id="h${i}">Article ${i}</h${2 + (i % 5)}><p>${PLAIN[i % 8]}</p>`).join('')}${plain(1)}`,
    }),
  },
];

/** Nested elements about paragraphs, the same each time for a seed. */
function randomTree(seed: number, texts: readonly string[]): string {
  const row = numbers(seed);
  const next = () => row.next().value;
  const tags = ['div', 'section', 'x-a', 'blockquote', 'article', 'x-b', 'main'];
  return texts
    .map((one) => {
      const around = Array.from(
        { length: 1 + Math.floor(next() * 9) },
        () => tags[Math.floor(next() * tags.length)] ?? 'div',
      );
      const open = around.map(
        (tag) =>
          `<${tag} class="c${Math.floor(next() * 9)}">${next() < 0.2 ? '<img alt="" width="1" height="1">' : ''}`,
      );
      return `${open.join('')}<p>${one}</p>${around
        .toReversed()
        .map((tag) => `</${tag}>`)
        .join('')}`;
    })
    .join('\n');
}
