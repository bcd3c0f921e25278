import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

const text = (claim: string) => `<main><h1>Clinic</h1><p>${claim}</p>${plain(2)}</main>`;

/** Style sheets that one more element could disturb. */
export const rules: readonly WildPage[] = [
  {
    name: 'root-is-grid',
    why: 'the root element lays out its children as a grid',
    claims: 1,
    html: page({
      css: 'html{display:grid;grid-template-rows:auto;gap:20px;grid-auto-rows:100px}html>*{border:2px solid}',
      body: text(CLAIMS.knee),
    }),
  },
  {
    name: 'root-is-column',
    why: 'the root element is a flexible column whose children share the height',
    claims: 1,
    html: page({
      css: 'html{display:flex;flex-direction:column;height:100%;gap:30px}html>*{flex:1}',
      body: text(CLAIMS.hair),
    }),
  },
  {
    name: 'everything-is-block',
    why: 'a rule for all elements, with importance',
    claims: 1,
    html: page({
      css: '*{display:block!important;position:relative!important;visibility:visible!important}',
      body: text(CLAIMS.elbow),
    }),
  },
  {
    name: 'everything-is-drawn',
    why: 'all elements have a border, a margin and something before them',
    claims: 1,
    html: page({
      css: '*{border:1px solid red;margin:2px;padding:1px}*::before{content:"·"}',
      body: text(CLAIMS.heel),
    }),
  },
  {
    name: 'owl',
    why: 'whatever follows an element has a distance to it',
    claims: 1,
    html: page({ css: '*+*{margin-top:1.5em}', body: text(CLAIMS.gums) }),
  },
  {
    name: 'last-of-all',
    why: 'last children are styled, wherever they are, the body too',
    claims: 1,
    html: page({
      css: '.x>:last-child{margin-bottom:0}:last-child{margin-bottom:40px}:only-child{padding:3px}',
      body: `<div class="x">${text(CLAIMS.heart)}</div>`,
    }),
  },
  {
    name: 'body-comes-last',
    why: 'a rule that holds while the body is the last child of the root',
    claims: 1,
    yields: true,
    html: page({
      css: 'html>body:last-child{padding-top:60px;margin-bottom:40px}',
      body: text(CLAIMS.lungs),
    }),
  },
  {
    name: 'root-has-a-third',
    why: 'a rule that asks whether the root has any child but head and body',
    claims: 1,
    yields: true,
    html: page({
      css: 'html:has(>:nth-child(3)) main{padding-top:77px}html:has(>:not(head,body)) h1{font-size:60px}',
      body: text(CLAIMS.dogs),
    }),
  },
  {
    name: 'empty-is-shown',
    why: 'elements without content are given a box',
    claims: 1,
    html: page({
      css: ':empty{display:block!important;height:30px;background:tan}',
      body: `${text(CLAIMS.safe)}<div></div>`,
    }),
  },
  {
    name: 'unknown-is-shown',
    why: 'elements that the page does not know are laid out as blocks',
    claims: 1,
    html: page({
      css: ':not(:defined){display:block!important;height:50px!important;outline:3px solid}',
      body: `<my-card>${text(CLAIMS.fertility)}</my-card>`,
    }),
  },
  {
    name: 'counted',
    why: 'a counter that every child of the root moves on, shown at the end',
    claims: 1,
    html: page({
      css: 'html{counter-reset:n}html>*{counter-increment:n}footer::after{content:counter(n,decimal-leading-zero)}',
      body: `${text(CLAIMS.erection)}<footer></footer>`,
    }),
  },
  {
    name: 'children-by-number',
    why: 'stripes by number, from the front and from the back',
    claims: 1,
    html: page({
      css: ':nth-child(even){background:#eee}p:nth-last-child(2 of p){font-weight:bold}main>:nth-of-type(2n){padding-left:9px}',
      body: text(CLAIMS.shoulder),
    }),
  },
  {
    name: 'body-has-no-box',
    why: 'the body is left out of the layout, its children stand in the root',
    claims: 1,
    html: page({
      css: 'html{display:grid;grid-template-columns:1fr 1fr}body{display:contents}',
      body: text(CLAIMS.autism),
    }),
  },
  {
    name: 'popovers-restyled',
    why: 'the page has rules of its own for whatever is a popover or a dialog, with importance',
    claims: 1,
    html: page({
      css: '[popover],dialog{display:none!important;opacity:0!important}:popover-open{inset:0!important}::backdrop{background:red!important}button{display:none!important}',
      body: text(CLAIMS.marrow),
    }),
  },
  {
    name: 'selection-and-highlights',
    why: 'a page that styles what is selected and has highlights of its own',
    claims: 1,
    html: page({
      css: '::selection{color:red}::highlight(found){background:yellow}::target-text{background:lime}',
      body: text(CLAIMS.disc),
      script: `const r=new Range();r.selectNodeContents(document.querySelector('h1'));CSS.highlights.set('found',new Highlight(r))`,
    }),
  },
  {
    name: 'no-underlines',
    why: 'no text may be underlined, no matter what',
    claims: 1,
    html: page({
      css: '*,*::before,*::after,::highlight(btc-none){text-decoration:none!important;background:none!important}',
      body: text(CLAIMS.back),
    }),
  },
  {
    name: 'for-print',
    why: 'another look on paper, page breaks, and a page that asks about its media',
    claims: null,
    html: page({
      css: '@page{margin:2cm}@media print{main{columns:2}a::after{content:attr(href)}}',
      body: `<main>${plain(5)}<a href="#x">${PLAIN[0]}</a></main>`,
      script: `matchMedia('print').addEventListener('change',()=>console.error('printed'))`,
    }),
  },
];
