import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

/** Pages that change themselves. What they do is their own (`witness.own`). */
export const scripts: readonly WildPage[] = [
  {
    name: 'carousel',
    why: 'slides that move on for ever, copies of them at both ends, hidden to some',
    claims: 2,
    html: page({
      css: '#v{overflow:hidden;width:600px}#t{display:flex;width:1800px}#t>div{width:600px}',
      body: `<p>${CLAIMS.hair}</p><div id="v" aria-roledescription="carousel"><div id="t"><div aria-hidden="true">${PLAIN[1]}</div><div><p>${CLAIMS.regrown}</p></div><div aria-hidden="true">${PLAIN[1]}</div></div></div>`,
      script: `let i=0;setInterval(()=>witness.own(()=>{document.getElementById('t').style.transform='translateX('+-(++i%2)*10+'px)'}),60)`,
    }),
  },
  {
    name: 'tabs-and-accordions',
    why: 'most of the text is behind tabs and folds, one of which opens by itself',
    claims: 3,
    html: page({
      css: '[hidden]{display:none}',
      body: `<div role="tablist"><button role="tab" aria-selected="true">A</button><button role="tab">B</button></div><div role="tabpanel" id="a"><p>${CLAIMS.knee}</p></div><div role="tabpanel" id="b" hidden><p>${CLAIMS.heel}</p></div><details><summary>More</summary><p>${CLAIMS.elbow}</p></details><details open><summary>Open</summary><p>${CLAIMS.shoulder}</p></details>`,
      script: `setTimeout(()=>witness.own(()=>{document.getElementById('a').hidden=true;document.getElementById('b').hidden=false;document.querySelector('details').open=true}),300)`,
    }),
    shifts: true,
  },
  {
    name: 'lazy-pictures',
    why: 'pictures are put in as they come near, from data that stands in attributes',
    claims: 1,
    html: page({
      css: 'img{display:block;width:200px;height:200px}',
      body: `<p>${CLAIMS.spared}</p>${Array.from({ length: 20 }, (_, i) => `<img alt="" data-src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E#${i}">`).join('')}`,
      script: `const o=new IntersectionObserver(es=>witness.own(()=>{for(const e of es)if(e.isIntersecting)e.target.src=e.target.dataset.src}));document.querySelectorAll('img').forEach(i=>o.observe(i))`,
    }),
  },
  {
    name: 'endless-feed',
    why: 'posts are fetched and added until there are enough',
    claims: 4,
    files: { 'more.json': JSON.stringify([CLAIMS.disc, CLAIMS.marrow, CLAIMS.joint]) },
    html: page({
      body: `<main><article><p>${CLAIMS.back}</p></article></main>`,
      script: `fetch('more.json').then(r=>r.json()).then(all=>{let i=0;const t=setInterval(()=>{if(i>=all.length)return clearInterval(t);witness.own(()=>{const a=document.createElement('article');a.innerHTML='<h2>'+i+'</h2><p></p>';a.lastChild.textContent=all[i++];document.querySelector('main').append(a)})},120)})`,
    }),
  },
  {
    name: 'hydration',
    why: 'what the server sent is thrown away and drawn anew, after it was checked node by node',
    claims: 2,
    html: page({
      body: `<div id="root"><h1>Heart</h1><p>${CLAIMS.heart}</p><p>${CLAIMS.lungs}</p></div>`,
      script: `addEventListener('load',()=>setTimeout(()=>{const r=document.getElementById('root');const want='H1,P,P';const have=[...r.childNodes].map(n=>n.nodeName).join();if(have!==want)console.error('hydration mismatch: '+have);const html=document.documentElement;const kids=[...html.children].map(n=>n.localName).filter(n=>n!=='behind-the-claim').join();if(kids!=='head,body')console.error('hydration mismatch: '+kids);witness.own(()=>{const c=r.cloneNode(true);r.replaceChildren(...c.childNodes)})},250))`,
    }),
  },
  {
    name: 'hydrates-all',
    why: 'a framework that owns the whole document and replaces the body',
    claims: 1,
    html: page({
      body: `<p>Loading</p>`,
      script: `addEventListener('load',()=>setTimeout(()=>witness.own(()=>{const b=document.createElement('body');b.innerHTML='<main><p>${CLAIMS.gums}</p></main>';document.documentElement.replaceChild(b,document.body)}),200))`,
    }),
    shifts: true,
  },
  {
    name: 'becomes-another-page',
    why: 'a new address and other text without a load, twice',
    claims: 1,
    html: page({
      body: `<div id="app"><p>${CLAIMS.knee}</p><p>${CLAIMS.cartilage}</p></div>`,
      script: `const go=(n,h)=>witness.own(()=>{history.pushState({n},'','?p='+n);document.getElementById('app').innerHTML=h});setTimeout(()=>go(1,'<p>${PLAIN[1]}</p>'),200);setTimeout(()=>go(2,'<p>${CLAIMS.dogs}</p>'),500)`,
    }),
    shifts: true,
  },
  {
    name: 'written-anew',
    why: 'a page that opens its own document again after it was loaded, which takes all listeners away',
    claims: 1,
    html: page({
      body: plain(1),
      script: `addEventListener('load',()=>setTimeout(()=>witness.own(()=>{document.open();document.write('<!doctype html><title>New</title><body><p>${CLAIMS.erection}</p>');document.close()}),200))`,
    }),
    shifts: true,
  },
  {
    name: 'view-transition',
    why: 'changes that are drawn as a crossfade of pictures of the page',
    claims: 1,
    html: page({
      css: '::view-transition-group(*){animation-duration:.2s}main{view-transition-name:main}',
      body: `<main><p>${PLAIN[0]}</p></main>`,
      script: `addEventListener('load',()=>{const change=()=>witness.own(()=>{document.querySelector('main').innerHTML='<p>${CLAIMS.fertility}</p>'});if(document.startViewTransition)document.startViewTransition(change).finished.catch(()=>0);else change()})`,
    }),
    shifts: true,
  },
  {
    name: 'worker-of-a-blob',
    why: 'text that a worker made, whose script the page wrote itself',
    claims: 1,
    html: page({
      body: '<main></main>',
      script: `const w=new Worker(URL.createObjectURL(new Blob(["postMessage('${CLAIMS.marrow}')"])));w.onmessage=e=>witness.own(()=>{const p=document.createElement('p');p.textContent=e.data;document.querySelector('main').append(p)})`,
    }),
  },
  {
    name: 'service-worker',
    why: 'a page with a worker of its own between it and its site',
    claims: 1,
    files: {
      'sw.js': 'oninstall=()=>skipWaiting();onactivate=e=>e.waitUntil(clients.claim());onfetch=()=>0',
    },
    html: page({
      body: `<p>${CLAIMS.joint}</p>`,
      script: `navigator.serviceWorker.register('sw.js').then(()=>navigator.serviceWorker.ready).then(()=>witness.own(()=>{document.documentElement.dataset.ready=1}))`,
    }),
  },
  {
    name: 'web-components',
    why: 'text in open and closed shadow roots, put into slots, declared in the page and made by a script',
    claims: 4,
    html: page({
      body: `<my-card><template shadowrootmode="open"><style>:host{display:block}</style><p>${CLAIMS.elbow}</p><slot></slot></template><p>${CLAIMS.heel}</p></my-card><my-shut></my-shut><my-made></my-made>`,
      script: `customElements.define('my-shut',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'closed'}).innerHTML='<p>${CLAIMS.hair}</p>'}});customElements.define('my-made',class extends HTMLElement{connectedCallback(){const s=this.attachShadow({mode:'open'});witness.within(s);witness.own(()=>{s.innerHTML='<p>${CLAIMS.shoulder}</p>'})}})`,
    }),
  },
  {
    name: 'broken-elements',
    why: 'elements of its own that throw when they are made, put in or changed',
    claims: 1,
    html: page({
      body: `<x-bad a="1"><p>${CLAIMS.safe}</p></x-bad>`,
      script: `customElements.define('x-bad',class extends HTMLElement{static observedAttributes=['a'];constructor(){super();setTimeout(()=>{throw new Error('of the page: made')})}connectedCallback(){throw new Error('of the page: put in')}attributeChangedCallback(){throw new Error('of the page: changed')}})`,
    }),
    says: [/of the page: /],
  },
  {
    name: 'logs-every-error',
    why: 'an error logger that sends what goes wrong on the page, rejections too',
    claims: 1,
    html: page({
      head: `<script>const send=(what)=>{console.error('logged: '+what)};onerror=(m,u)=>send(m+' '+u);onunhandledrejection=e=>send(e.reason);addEventListener('error',e=>{if(e.target!==window)send(e.target)},true)</script>`,
      body: `<p>${CLAIMS.lungs}</p>`,
    }),
  },
  {
    name: 'watches-itself',
    why: 'an observer on the whole document that tells of whatever is put into it',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.disc}</p>`,
      script: `addEventListener('load',()=>new MutationObserver(rs=>{for(const r of rs)for(const n of r.addedNodes)console.error('foreign: '+n.nodeName.toLowerCase())}).observe(document,{subtree:true,childList:true,attributes:true,characterData:true}))`,
    }),
    says: [/^foreign: behind-the-claim$/],
  },
  {
    name: 'removes-strangers',
    why: 'whatever stands in the root beside head and body is taken out at once, again and again',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.autism}</p>`,
      script: `const out=()=>{for(const n of [...document.documentElement.childNodes])if(n!==document.head&&n!==document.body&&n.nodeType===1)n.remove()};new MutationObserver(out).observe(document.documentElement,{childList:true})`,
    }),
    fights: true,
  },
  {
    name: 'never-rests',
    why: 'a clock, a counter and a ticker, each many times a second',
    claims: 1,
    html: page({
      css: 'b{display:inline-block;width:9em}',
      body: `<p>${CLAIMS.back}</p><b id="c"></b><b id="n"></b>`,
      script: `let n=0;setInterval(()=>witness.own(()=>{document.getElementById('c').textContent=String(Date.now());document.getElementById('n').firstChild?.remove();document.getElementById('n').append(String(n++))}),20)`,
    }),
  },
  {
    name: 'types-by-itself',
    why: 'a sentence that is typed letter by letter',
    claims: 1,
    html: page({
      css: 'h1{height:3em}',
      body: `<h1></h1>`,
      script: `const s='${CLAIMS.knee}';let i=0;const t=setInterval(()=>witness.own(()=>{document.querySelector('h1').textContent=s.slice(0,++i*6);if(i*6>s.length)clearInterval(t)}),15)`,
    }),
  },
  {
    name: 'only-rows-in-view',
    why: 'a list of thousands of which only what is in view is in the document, moved by a script',
    claims: null,
    html: page({
      css: '#l{height:400px;overflow:auto;position:relative}#l i{position:absolute;display:block}',
      body: `<div id="l"><div style="height:100000px"></div></div>${plain(1)}`,
      script: `const l=document.getElementById('l');const draw=()=>witness.own(()=>{l.querySelectorAll('i').forEach(e=>e.remove());const from=Math.floor(l.scrollTop/20);for(let i=from;i<from+20;i++){const e=document.createElement('i');e.style.top=i*20+'px';e.textContent='Row '+i;l.append(e)}});l.addEventListener('scroll',draw);draw()`,
    }),
  },
  {
    name: 'open-dialog',
    why: 'a page that opens a modal dialog and a popover by itself, with claims in both',
    claims: 3,
    html: page({
      body: `<p>${CLAIMS.regrown}</p><dialog><p>${CLAIMS.erection}</p><button autofocus>OK</button></dialog><div popover="manual" id="p"><p>${CLAIMS.dogs}</p></div>`,
      script: `witness.own(()=>{document.getElementById('p').showPopover();document.querySelector('dialog').showModal()})`,
    }),
  },
  {
    name: 'application',
    why: 'an application of rows, grids and trees, off topic, with keys of its own and an element that has the focus',
    claims: null,
    html: page({
      css: '[role=grid] div{display:flex}[role=gridcell]{width:120px}',
      body: `<div role="application"><div role="grid" tabindex="0">${Array.from({ length: 30 }, (_, i) => `<div role="row"><span role="gridcell" tabindex="-1">${i}</span><span role="gridcell">${PLAIN[i % 8]}</span></div>`).join('')}</div></div>`,
      script: `addEventListener('keydown',e=>e.preventDefault(),true);witness.own(()=>document.querySelector('[role=grid]').focus())`,
    }),
  },
];
