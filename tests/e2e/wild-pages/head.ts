import { ICON, page, witness } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain, UNLOADED } from './words.ts';

/** What stands in heads, and what else changes how a page is to be read. */
export const head: readonly WildPage[] = [
  {
    name: 'base-address',
    why: 'all addresses are taken from elsewhere, and open in another window',
    claims: 1,
    html: page({
      head: '<base href="https://clinic.example/deep/" target="_blank">',
      body: `<p>${CLAIMS.knee} <a href="#ref1">(1)</a></p><h2>References</h2><ol><li id="ref1">Ann B. A trial. 2020.</li></ol>`,
    }),
  },
  {
    name: 'without-scripts',
    why: 'text for browsers without scripts, templates, and things that are never drawn',
    claims: 1,
    html: page({
      body: `<noscript><p>${CLAIMS.hair}</p></noscript><template><p>${CLAIMS.heel}</p></template><script type="text/plain">${CLAIMS.elbow}</script><p hidden>${CLAIMS.gums}</p><p>${CLAIMS.lungs}</p><xmp>${PLAIN[0]}</xmp><!-- ${CLAIMS.heart} -->`,
    }),
  },
  {
    name: 'goes-on-by-itself',
    why: 'a page that sends its reader on at once',
    claims: 1,
    files: { 'next.html': page({ body: `<p>${CLAIMS.spared}</p>` }) },
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${witness()}${ICON}<meta http-equiv="refresh" content="0;url=next.html"><title>Moved</title></head><body><p>${CLAIMS.knee}</p><p>${CLAIMS.heel}</p></body></html>`,
    says: [UNLOADED],
  },
  {
    name: 'rich-head',
    why: 'structured data, cards, manifests, hints for what comes next, in a head longer than the page',
    claims: 1,
    html: page({
      head: `<link rel="canonical" href="https://clinic.example/a"><link rel="preconnect" href="https://127.0.0.1"><meta property="og:title" content="A"><meta name="description" content="${CLAIMS.marrow}"><script type="application/ld+json">{"@type":"MedicalClinic","description":"${CLAIMS.disc}"}</script><script type="speculationrules">{"prefetch":[]}</script><script type="importmap">{"imports":{}}</script><meta name="theme-color" content="#fff"><link rel="alternate" hreflang="es" href="/es">`,
      body: `<p>${CLAIMS.marrow}</p>`,
    }),
  },
  {
    name: 'with-references',
    why: 'marks that lead to a list of sources, and back',
    claims: 2,
    html: page({
      body: `<article><p>${CLAIMS.back.slice(0, -1)}<sup><a id="m1" href="#r1">[1]</a></sup>.</p><p>${CLAIMS.joint.slice(0, -1)}<sup><a id="m2" href="#r2">[2]</a></sup>.</p><h2>References</h2><ol><li id="r1">Smith A, Jones B. Plasma for the back. J Backs. 2019;3:12-18. <a href="#m1">↑</a></li><li id="r2">Doe C. Plasma for the joint. J Joints. 2020;4:1-9. doi:10.0000/none <a href="#m2">↑</a></li></ol></article>`,
    }),
  },
  {
    name: 'printer-friendly',
    why: 'a copy of a page for paper: narrow, serif, addresses written out',
    claims: 1,
    html: page({
      css: '@media screen{body{width:17cm;margin:auto;font:12pt serif}}a[href]::after{content:" (" attr(href) ")"}',
      body: `<h1>Print</h1><p>${CLAIMS.fertility} <a href="https://clinic.example/">Clinic</a></p>${plain(3)}`,
    }),
  },
  {
    name: 'focus-at-once',
    why: 'a search field that takes the focus when the page opens',
    claims: 1,
    html: page({
      body: `<form><input id="q" value="abc"></form><p>${CLAIMS.autism}</p>`,
      script: `witness.own(()=>{const q=document.getElementById('q');q.focus();q.setSelectionRange(1,2)})`,
    }),
  },
  {
    name: 'text-selected',
    why: 'text that is selected when the extension comes, across elements',
    claims: 1,
    html: page({
      body: `<p id="a">${CLAIMS.erection}</p><p id="b">${PLAIN[5]}</p>`,
      script: `const r=document.createRange();r.setStart(a.firstChild,3);r.setEnd(b.firstChild,9);getSelection().addRange(r);setTimeout(()=>{if(String(getSelection()).length<20)console.error('selection lost')},1500)`,
    }),
  },
  {
    name: 'dark-and-forced',
    why: 'its own dark colours, colours by function, and rules for forced colours',
    claims: 1,
    html: page({
      head: '<meta name="color-scheme" content="dark">',
      css: ':root{color-scheme:dark;--a:oklch(70% .1 200)}body{background:color-mix(in srgb,#000 80%,var(--a));color:light-dark(#000,#fff)}@media(forced-colors:active){*{forced-color-adjust:none}}',
      body: `<p>${CLAIMS.cartilage}</p>`,
    }),
  },
  {
    name: 'tiny-viewport',
    why: 'a page that is made for a telephone, and sets its own scale',
    claims: null,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${witness()}${ICON}<meta name="viewport" content="width=320,user-scalable=no,maximum-scale=1"><title>Small</title><style>body{width:320px;touch-action:none;overscroll-behavior:none}</style></head><body>${plain(4)}</body></html>`,
  },
];
