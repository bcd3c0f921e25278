import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

const paragraphs = (...claims: string[]) => claims.map((one) => `<p>${one}</p>`).join('');

/** Ways to lay out and scroll. */
export const layouts: readonly WildPage[] = [
  {
    name: 'sticky-header',
    why: 'headers that stay, one over the other, and anchors that know of them',
    claims: 2,
    html: page({
      css: 'header{position:sticky;top:0;background:#fff;height:60px}h2{position:sticky;top:60px;background:#eee;scroll-margin-top:60px}section{min-height:60vh}',
      body: `<header>Clinic</header><section><h2>Knee</h2>${paragraphs(CLAIMS.knee)}</section><section><h2>Heel</h2>${paragraphs(CLAIMS.heel)}</section>`,
    }),
  },
  {
    name: 'scroll-snap',
    why: 'whole screens that snap into place',
    claims: 1,
    html: page({
      css: 'html{scroll-snap-type:y mandatory}section{height:100vh;scroll-snap-align:start}',
      body: `<section><h1>One</h1>${plain(1)}</section><section>${paragraphs(CLAIMS.heart)}</section><section>${plain(1)}</section>`,
    }),
  },
  {
    name: 'inner-scroller',
    why: 'the root does not scroll, a box within it does, and stands half way down',
    claims: 2,
    html: page({
      css: 'html,body{height:100%;overflow:hidden;margin:0}#s{height:100%;overflow:auto}#s>div{height:3000px}',
      body: `<div id="s"><div>${paragraphs(CLAIMS.disc)}<div style="height:1200px"></div>${paragraphs(CLAIMS.marrow)}</div></div>`,
      script: `witness.own(()=>{document.getElementById('s').scrollTop=1100})`,
    }),
  },
  {
    name: 'smooth-and-down',
    why: 'opened at a place far down, with smooth scrolling for everything',
    claims: 1,
    html: page({
      css: 'html{scroll-behavior:smooth}',
      body: `${plain(30)}<h2 id="here">Here</h2>${paragraphs(CLAIMS.elbow)}${plain(10)}`,
      script: `addEventListener('load',()=>witness.own(()=>scrollTo({top:700,behavior:'instant'})))`,
    }),
  },
  {
    name: 'skipped-content',
    why: 'sections that are not laid out until they are near',
    claims: 3,
    html: page({
      css: 'section{content-visibility:auto;contain-intrinsic-size:500px}',
      body: Array.from(
        { length: 12 },
        (_, i) =>
          `<section style="height:500px"><h2>${i}</h2><p>${[CLAIMS.knee, PLAIN[1], PLAIN[2], CLAIMS.hair, PLAIN[3], PLAIN[4], CLAIMS.lungs][i] ?? PLAIN[7]}</p></section>`,
      ).join(''),
    }),
  },
  {
    name: 'container-queries',
    why: 'boxes that ask how wide their container is, nested, with units of it',
    claims: 1,
    html: page({
      css: 'main{container:m/inline-size}article{container-type:inline-size}@container m (width>600px){article{width:50cqi}}@container (width<500px){p{font-size:5cqi}}@container style(--x:1){h2{color:red}}',
      body: `<main style="--x:1"><article><h2>Gums</h2>${paragraphs(CLAIMS.gums)}</article></main>`,
    }),
  },
  {
    name: 'many-columns',
    why: 'text in columns that break a claim, with an initial',
    claims: 4,
    html: page({
      css: 'main{columns:5 120px;column-fill:auto;height:260px;column-rule:1px solid;text-align:justify}main::first-letter{initial-letter:3}',
      body: `<main>${paragraphs(CLAIMS.back, CLAIMS.joint)}${plain(6)}${paragraphs(CLAIMS.fertility, CLAIMS.autism)}</main>`,
    }),
  },
  {
    name: 'floats',
    why: 'text that flows about floating shapes',
    claims: 1,
    html: page({
      css: 'i{float:left;width:150px;height:150px;shape-outside:circle();clip-path:circle();background:tan}b{float:right;clear:both}',
      body: `<i></i><b>${PLAIN[0]}</b>${paragraphs(CLAIMS.shoulder)}${plain(4)}`,
    }),
  },
  {
    name: 'turned-and-scaled',
    why: 'boxes that are turned, scaled, in perspective, zoomed and blended',
    claims: 3,
    html: page({
      css: 'div{perspective:500px}.a{transform:rotateY(30deg) scale(.9);transform-style:preserve-3d}.b{rotate:3deg;scale:1.1;filter:blur(.2px);mix-blend-mode:multiply}.c{zoom:1.3;will-change:transform}',
      body: `<div><p class="a">${CLAIMS.dogs}</p><p class="b">${CLAIMS.regrown}</p><p class="c">${CLAIMS.safe}</p></div>`,
    }),
  },
  {
    name: 'contained-and-clipped',
    why: 'strict containment, isolation, text that is cut after two lines or by an ellipsis',
    claims: 2,
    html: page({
      css: '.a{contain:strict;width:300px;height:90px;isolation:isolate}.b{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:1;overflow:hidden;width:200px}.c{white-space:nowrap;overflow:hidden;text-overflow:ellipsis;width:160px}',
      body: `<div class="a"><p>${CLAIMS.knee}</p></div><p class="b">${CLAIMS.spared}</p><p class="c">${PLAIN[4]}</p>`,
    }),
  },
  {
    name: 'anchored',
    why: 'boxes tied to others, in the top layer and out of it',
    claims: null,
    html: page({
      css: '#a{anchor-name:--a;margin:100px}#t{position:absolute;position-anchor:--a;top:anchor(bottom);left:anchor(left)}',
      body: `<button id="a" popovertarget="t">More</button><div id="t" popover>${PLAIN[0]}</div>${plain(3)}`,
    }),
  },
  {
    name: 'scroll-driven',
    why: 'animations whose time is the scroll, and numbers that are animated',
    claims: 1,
    html: page({
      css: '@property --n{syntax:"<integer>";inherits:false;initial-value:0}@keyframes in{from{opacity:.1;--n:0}to{opacity:1;--n:9}}p{animation:in linear both;animation-timeline:view()}',
      body: `${plain(12)}${paragraphs(CLAIMS.erection)}${plain(12)}`,
    }),
  },
  {
    name: 'subgrid',
    why: 'cards whose rows line up across columns, filled densely and out of order',
    claims: 2,
    html: page({
      css: 'main{display:grid;grid:auto-flow dense/repeat(3,1fr)}article{display:grid;grid-row:span 3;grid-template-rows:subgrid}article:first-child{order:5}',
      body: `<main>${[CLAIMS.cartilage, PLAIN[2], CLAIMS.marrow].map((one) => `<article><h2>Card</h2><p>${one}</p><footer>more</footer></article>`).join('')}</main>`,
    }),
  },
  {
    name: 'covered-by-a-banner',
    why: 'a fixed layer over all of the page with a question about cookies, and a locked scroll',
    claims: 1,
    html: page({
      css: 'body{overflow:hidden;position:fixed;width:100%}#k{position:fixed;inset:0;z-index:2147483647;background:#0008}#k div{background:#fff;margin:20vh auto;width:300px}',
      body: `<main>${paragraphs(CLAIMS.heel)}${plain(20)}</main><div id="k"><div role="dialog" aria-modal="true"><p>${PLAIN[3]}</p><button>Yes</button></div></div>`,
    }),
  },
  {
    name: 'everything-shown-late',
    why: 'the body is invisible until a script has seen to it',
    claims: 1,
    html: page({
      css: 'body.wait{visibility:hidden}',
      bodyTag: 'class="wait"',
      body: paragraphs(CLAIMS.hair),
      script: `setTimeout(()=>witness.own(()=>document.body.classList.remove('wait')),150)`,
    }),
  },
];
