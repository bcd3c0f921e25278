import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

const nested = (depth: number, inner: string) =>
  `${'<div class="e-con"><div class="e-con-inner">'.repeat(depth)}${inner}${'</div></div>'.repeat(depth)}`;

/** Pages as site builders and shop systems write them. */
export const builders: readonly WildPage[] = [
  {
    name: 'section-column-widget',
    why: 'a builder’s page: section, column and widget wrappers about every heading and paragraph',
    claims: 3,
    html: page({
      bodyTag: 'class="home wp-custom-logo page-id-17 e-default"',
      css: '.e-con{display:flex;flex-wrap:wrap}.e-con-inner{flex:1;min-width:0;padding:4px}',
      body: [CLAIMS.disc, CLAIMS.marrow, CLAIMS.back]
        .map((one, i) =>
          nested(
            6,
            `<div class="widget" data-id="a${i}" data-settings='{"_animation":"fadeIn"}'><div class="widget-container"><h2>Part ${i + 1}</h2><p>${one}</p></div></div>`,
          ),
        )
        .join(''),
    }),
  },
  {
    name: 'absolute-boxes',
    why: 'every box is put at its own place by coordinates',
    claims: 2,
    html: page({
      css: '#c{position:relative;height:900px}#c>div{position:absolute;width:300px}',
      body: `<div id="c"><div style="left:40px;top:30px"><h1>Knees</h1></div><div style="left:40px;top:400px"><p><span style="font-size:18px"><span style="color:#333">${CLAIMS.knee}</span></span></p></div><div style="left:420px;top:120px"><p>${CLAIMS.cartilage}</p></div><div style="left:420px;top:120px;opacity:.2">${PLAIN[0]}</div></div>`,
    }),
  },
  {
    name: 'fluid-grid',
    why: 'a grid of blocks with variables for every size',
    claims: null,
    html: page({
      css: ':root{--cell:calc((100vw - 80px)/12);--gap:11px}main{display:grid;grid-template-columns:repeat(12,minmax(0,1fr));gap:var(--gap)}main>*{grid-column:span 4;min-height:var(--cell)}',
      body: `<main>${PLAIN.map((one) => `<section><h3>Note</h3><p>${one}</p></section>`).join('')}</main>`,
    }),
  },
  {
    name: 'designer-export',
    why: 'interactions that a designer drew: opacity and transform set by a script on every block',
    claims: 1,
    html: page({
      css: '[data-w]{opacity:0;transform:translateY(20px)}',
      body: `<div data-w><h1>Hair</h1></div><div data-w><p>${CLAIMS.hair}</p></div>${plain(3)}`,
      script: `witness.own(()=>document.querySelectorAll('[data-w]').forEach(e=>{e.style.opacity=1;e.style.transform='none'}))`,
    }),
  },
  {
    name: 'shop-product',
    why: 'a product with a gallery, choices, price and structured data',
    claims: 1,
    html: page({
      head: `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Serum","description":"${CLAIMS.regrown}"}</script>`,
      css: '.p{display:grid;grid-template-columns:1fr 1fr}.p img{width:100%;aspect-ratio:1}',
      body: `<div class="p"><figure><img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></figure><form><h1>Scalp serum</h1><p itemprop="description">${CLAIMS.regrown}</p><label>Size <select><option>30 ml<option>60 ml</select></label><p><s>90.00</s> 60.00</p><button type="button">Add</button></form></div>`,
    }),
  },
  {
    name: 'shop-list',
    why: 'a grid of products, each card one link',
    claims: null,
    html: page({
      css: '.g{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:1rem}.g a{display:block;color:inherit;border:1px solid}',
      body: `<div class="g">${Array.from({ length: 24 }, (_, i) => `<a href="#p${i}"><h3>Kettle ${i}</h3><p>${PLAIN[i % 8]}</p><data value="${i}">${i}.00</data></a>`).join('')}</div>`,
    }),
  },
  {
    name: 'twelve-columns',
    why: 'rows and columns of a framework, with its cards and alerts',
    claims: 3,
    html: page({
      css: '.row{display:flex;flex-wrap:wrap;margin:0 -12px}.row>*{padding:0 12px;width:100%}.col-md-4{flex:0 0 auto;width:33.33333%}.alert{border:1px solid #ccc;padding:1rem}',
      body: `<div class="container"><div class="alert" role="alert">${PLAIN[2]}</div><div class="row">${[CLAIMS.elbow, CLAIMS.heel, CLAIMS.shoulder].map((one) => `<div class="col-md-4"><div class="card h-100"><div class="card-body"><h5 class="card-title">Pain</h5><p class="card-text">${one}</p></div></div></div>`).join('')}</div></div>`,
    }),
  },
  {
    name: 'utility-classes',
    why: 'every element is styled by many small classes, with layers',
    claims: 2,
    html: page({
      css: '@layer base,utilities;@layer base{*,::before,::after{box-sizing:border-box;border:0 solid}}@layer utilities{.mt-4{margin-top:1rem}.grid{display:grid}.gap-8{gap:2rem}.md\\:cols-2{grid-template-columns:1fr 1fr}.prose>:last-child{margin-bottom:0}}',
      body: `<main class="grid gap-8 md:cols-2"><article class="prose mt-4"><p>${CLAIMS.fertility}</p></article><article class="prose mt-4"><p>${CLAIMS.erection}</p></article></main>`,
    }),
  },
  {
    name: 'blog-with-comments',
    why: 'an article between a side bar, threads of comments and a cloud of tags',
    claims: 2,
    html: page({
      css: 'body{display:grid;grid-template-columns:3fr 1fr}ol ol{padding-left:2em}',
      body: `<main><article><h1>My knee</h1>${plain(2)}<p>${CLAIMS.spared}</p></article><section><h2>2 comments</h2><ol><li><article><header>Ann</header><p>${CLAIMS.knee}</p><ol><li><p>${PLAIN[3]}</p></li></ol></article></li></ol></section></main><aside><h2>Tags</h2>${PLAIN.map((one, i) => `<a href="#${i}" style="font-size:${12 + i}px">${one.split(' ')[1]}</a>`).join(' ')}</aside>`,
    }),
  },
  {
    name: 'manual-with-code',
    why: 'a programmer’s manual: code, a table of contents, anchors',
    claims: null,
    html: page({
      css: 'nav{position:sticky;top:0}pre{overflow:auto}',
      body: `<nav><ul><li><a href="#a">Install</a><li><a href="#b">Use</a></ul></nav><main><h2 id="a">Install<a href="#a">¶</a></h2><pre><code>$ cells --grow 3\nstem: ok</code></pre><h2 id="b">Use</h2><p>${PLAIN[4]} <kbd>Ctrl</kbd>+<kbd>C</kbd> <samp>done</samp></p><dl><dt><code>fold</code><dd>${PLAIN[4]}</dl></main>`,
    }),
  },
  {
    name: 'landing-page',
    why: 'one long page of offers, with numbers that count up and a bar that stays at the bottom',
    claims: 2,
    html: page({
      css: 'section{min-height:80vh}.bar{position:fixed;inset:auto 0 0;background:#eee;padding:1rem}',
      body: `<section><h1>Live again</h1><p>${CLAIMS.safe}</p></section><section><b id="n">0</b> people<p>${CLAIMS.lungs}</p></section><section>${plain(2)}</section><div class="bar"><a href="#book">Book</a></div>`,
      script: `let n=0;const t=setInterval(()=>{witness.own(()=>{document.getElementById('n').textContent=String(++n).padStart(3,'0')});if(n>20)clearInterval(t)},40)`,
      head: '<style>#n{display:inline-block;width:4em}</style>',
    }),
  },
  {
    name: 'newsletter',
    why: 'a letter shown in a browser: tables in tables, styles in every tag, a hidden first line',
    claims: 1,
    html: page({
      body: `<div style="display:none;max-height:0;overflow:hidden">${CLAIMS.hair}</div><center><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#ffffff" style="padding:20px"><table role="presentation" width="100%"><tr><td style="font:16px/24px Arial">${CLAIMS.dogs}</td></tr><tr><td height="20" style="font-size:0;line-height:0">&nbsp;</td></tr><tr><td>${PLAIN[1]}</td></tr></table></td></tr></table></center>`,
    }),
  },
  {
    name: 'news-front',
    why: 'a paper’s first page: many columns, teasers, a ticker that never ends',
    claims: null,
    html: page({
      css: '.t{overflow:hidden;white-space:nowrap}.t span{display:inline-block;animation:t 9s linear infinite}@keyframes t{to{transform:translateX(-100%)}}main{columns:3}',
      body: `<div class="t"><span>${PLAIN.join(' +++ ')}</span></div><main>${plain(9)}</main>`,
    }),
  },
];
