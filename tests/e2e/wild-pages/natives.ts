import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, plain } from './words.ts';

/** Pages that change what the browser gives every script, as libraries of before did and monitors do now. */
export const natives: readonly WildPage[] = [
  {
    name: 'extended-prototypes',
    why: 'a library that adds methods to arrays, strings and elements, which show up in every loop',
    claims: 2,
    html: page({
      head: `<script>Object.prototype.clone=function(){return this};Array.prototype.each=function(f){for(let i=0;i<this.length;i++)f(this[i])};Array.prototype.flat=function(){return ['wrong']};String.prototype.strip=function(){return 'x'};Element.prototype.hide=function(){};Function.prototype.bindAsEventListener=function(){}</script>`,
      body: `<p>${CLAIMS.knee}</p><p>${CLAIMS.cartilage}</p>`,
    }),
  },
  {
    name: 'old-polyfills',
    why: 'replaces what is there by slower and wrong versions of its own',
    claims: 1,
    html: page({
      head: `<script>Array.from=()=>[];Array.prototype.includes=()=>false;String.prototype.normalize=function(){return 'no'};String.prototype.replaceAll=undefined;Object.entries=()=>[];window.Set=function(){};window.Map=function(){};window.requestIdleCallback=(f)=>f({timeRemaining:()=>0});window.queueMicrotask=undefined;window.structuredClone=undefined</script>`,
      body: `<p>${CLAIMS.hair}</p>`,
    }),
  },
  {
    name: 'replaced-json',
    why: 'JSON is a library’s, and dates and arrays know how they want to be written',
    claims: 1,
    html: page({
      head: `<script>const own=JSON.stringify;window.JSON={parse:(t)=>Function('return ('+t+')')(),stringify:(v)=>own(v)};Date.prototype.toJSON=()=>'now'</script>`,
      body: `<p>${CLAIMS.elbow}</p>`,
    }),
  },
  {
    name: 'patched-dom',
    why: 'a monitor wraps what makes elements, roots, listeners and observers, and tells of unknown ones',
    claims: 1,
    html: page({
      head: `<script>for(const [of,name] of [[Element.prototype,'attachShadow'],[Document.prototype,'createElement'],[Element.prototype,'append'],[Node.prototype,'appendChild'],[EventTarget.prototype,'addEventListener'],[window,'MutationObserver'],[window,'Highlight'],[window,'CSSStyleSheet'],[window,'getComputedStyle'],[window,'requestIdleCallback'],[Element.prototype,'getBoundingClientRect'],[Range.prototype,'getClientRects'],[Document.prototype,'createRange'],[Document.prototype,'createTreeWalker'],[HTMLElement.prototype,'showPopover']]){of[name]=new Proxy(of[name],{apply(){console.error('called: '+name);throw new Error(name)},construct(){console.error('made: '+name);throw new Error(name)}})}</script>`,
      body: `<p>${CLAIMS.heel}</p>`,
    }),
  },
  {
    name: 'frozen',
    why: 'all that can be frozen is frozen, for safety',
    claims: 1,
    html: page({
      head: `<script>for(const one of [Object,Array,String,Map,Set,Promise,Node,Element,HTMLElement,Document,Range,EventTarget]){Object.freeze(one);Object.freeze(one.prototype)}Object.freeze(CSS)</script>`,
      body: `<p>${CLAIMS.gums}</p>`,
    }),
  },
  {
    name: 'no-highlights',
    why: 'takes the registry of highlights away, and empties it again and again',
    claims: 1,
    html: page({
      head: `<script>setInterval(()=>CSS.highlights?.clear(),30)</script>`,
      body: `<p>${CLAIMS.heart}</p>`,
    }),
  },
  {
    name: 'other-clock',
    why: 'its own time: dates, timers and frames are a test library’s',
    claims: 1,
    html: page({
      head: `<script>Date.now=()=>0;performance.now=()=>0;window.setTimeout=()=>0;window.requestAnimationFrame=()=>0</script>`,
      body: `<p>${CLAIMS.lungs}</p>`,
    }),
  },
  {
    name: 'listens-to-all',
    why: 'listens to every event on the window, stops them all and tells of those that no browser makes',
    claims: 1,
    html: page({
      script: `for(const type of ['click','keydown','keyup','pointerdown','pointerup','mousedown','focusin','focusout','focus','blur','scroll','message','toggle','beforetoggle','input','copy','cut','select'])addEventListener(type,e=>{if(!e.isTrusted||type==='message')console.error('event: '+type);e.stopImmediatePropagation()},true)`,
      body: `<p>${CLAIMS.shoulder}</p>`,
    }),
  },
  {
    name: 'natives-off-topic',
    why: 'the same monitor on a page about nothing of ours: it must hear of nothing at all',
    claims: null,
    html: page({
      head: `<script>for(const [of,name] of [[window,'MutationObserver'],[EventTarget.prototype,'addEventListener'],[Document.prototype,'createTreeWalker'],[Document.prototype,'createElement'],[Node.prototype,'contains'],[window,'setTimeout'],[Element.prototype,'getAttribute']]){of[name]=new Proxy(of[name],{apply(){console.error('called: '+name);throw new Error(name)},construct(){console.error('made: '+name);throw new Error(name)}})}</script>`,
      body: plain(3),
    }),
  },
];
