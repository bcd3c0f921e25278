import { page, witness } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain, UNLOADED } from './words.ts';

const inner = (text: string) => `<!doctype html>${witness()}<title>Inner</title><body><p>${text}`;
const IFRAME = 'width="400" height="120"';

/** Pages within pages, and what else a page embeds. */
export const frames: readonly WildPage[] = [
  {
    name: 'frame-of-the-site',
    why: 'a page that shows another of the same site',
    claims: 2,
    files: { 'inner.html': inner(CLAIMS.hair) },
    html: page({ body: `<p>${CLAIMS.knee}</p><iframe src="inner.html" ${IFRAME}></iframe>` }),
  },
  {
    name: 'frame-alone-on-topic',
    why: 'nothing of ours in the page itself, all of it in a frame',
    claims: 1,
    files: { 'inner.html': inner(CLAIMS.dogs) },
    html: page({ body: `${plain(2)}<iframe src="inner.html" ${IFRAME}></iframe>` }),
  },
  {
    name: 'frame-from-elsewhere',
    why: 'a frame of another site, which nobody can look into',
    claims: 1,
    files: { 'inner.html': inner(CLAIMS.elbow) },
    html: page({
      body: `<p>${PLAIN[0]}</p><iframe id="f" ${IFRAME}></iframe>`,
      script: `witness.own(()=>{document.getElementById('f').src=location.href.replace('127.0.0.1','localhost').replace('index.html','inner.html')})`,
    }),
  },
  {
    name: 'written-frames',
    why: 'frames without an address: from an attribute, written by a script, and empty',
    claims: 2,
    html: page({
      body: `<iframe ${IFRAME} srcdoc="&lt;p&gt;${CLAIMS.heel}"></iframe><iframe id="w" ${IFRAME}></iframe><iframe ${IFRAME} src="about:blank"></iframe><iframe ${IFRAME} src="javascript:void 0"></iframe>`,
      script: `const d=document.getElementById('w').contentDocument;d.open();d.write('<p>${CLAIMS.gums}');d.close()`,
    }),
  },
  {
    name: 'sandboxed-frames',
    why: 'frames that may do nothing, or only run scripts',
    claims: 2,
    files: { 'inner.html': inner(CLAIMS.lungs) },
    html: page({
      body: `<p>${PLAIN[1]}</p><iframe sandbox srcdoc="&lt;p&gt;${CLAIMS.heart}" ${IFRAME}></iframe><iframe sandbox="allow-scripts" src="inner.html" ${IFRAME}></iframe>`,
    }),
    says: [/sandboxed and the 'allow-scripts' permission/],
  },
  {
    name: 'frames-in-frames',
    why: 'five pages, each in the one before',
    claims: 5,
    files: Object.fromEntries(
      [CLAIMS.disc, CLAIMS.marrow, CLAIMS.joint, CLAIMS.fertility].map((one, i) => [
        `${i}.html`,
        `${inner(one)}</p>${i < 3 ? `<iframe src="${i + 1}.html" width="300" height="200"></iframe>` : ''}`,
      ]),
    ),
    html: page({ body: `<p>${CLAIMS.back}</p><iframe src="0.html" width="350" height="300"></iframe>` }),
  },
  {
    name: 'frame-that-comes-and-goes',
    why: 'a frame that is taken out and put back, which loads it anew',
    claims: 1,
    html: page({
      body: `<div id="d"><iframe srcdoc="&lt;p&gt;${CLAIMS.shoulder}" ${IFRAME}></iframe></div>`,
      script: `addEventListener('load',()=>setTimeout(()=>witness.own(()=>{const d=document.getElementById('d');const f=d.firstChild;f.remove();d.append(f)}),200))`,
    }),
    says: [UNLOADED],
  },
  {
    name: 'lazy-frame',
    why: 'a frame that waits until it is near, far below',
    claims: null,
    html: page({
      body: `${plain(400)}<iframe loading="lazy" src="never.html" ${IFRAME}></iframe>`,
    }),
  },
  {
    name: 'objects-and-embeds',
    why: 'pages and pictures as objects, one within the other in case it fails',
    claims: 2,
    files: { 'inner.html': inner(CLAIMS.safe) },
    html: page({
      body: `<object data="inner.html" type="text/html" ${IFRAME}><p>Nothing</p></object><object data="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E" width="50" height="50"></object><p>${CLAIMS.spared}</p>`,
    }),
  },
  {
    name: 'many-advertisements',
    why: 'twenty frames, each with a little page of nothing',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.regrown}</p>${Array.from({ length: 20 }, (_, i) => `<iframe srcdoc="Advertisement ${i}" width="60" height="40"></iframe>`).join('')}`,
    }),
  },
];
