import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, plain } from './words.ts';

const inputs = (names: string) =>
  names
    .split(' ')
    .map((one) => `<input name="${one}">`)
    .join('');

/** Ids and names that stand in the way of what scripts ask a document, a form or the window for. */
export const names: readonly WildPage[] = [
  {
    name: 'form-named-body',
    why: 'a form with the name of the document’s body',
    claims: 1,
    html: page({ body: `<form name="body"><p>Search</p></form><p>${CLAIMS.knee}</p>` }),
  },
  {
    name: 'picture-named-root',
    why: 'pictures and forms named as the document’s own properties',
    claims: 1,
    html: page({
      body: `${'documentElement defaultView location URL title activeElement baseURI readyState'
        .split(' ')
        .map((one) => `<img alt="" name="${one}" width=1 height=1>`)
        .join('')}<p>${CLAIMS.hair}</p>`,
    }),
  },
  {
    name: 'forms-named-as-methods',
    why: 'forms named as what scripts call: queries, makers, listeners',
    claims: 1,
    html: page({
      body: `${'querySelector querySelectorAll createElement createTreeWalker createRange addEventListener getSelection getElementById hasFocus caretPositionFromPoint contains getRootNode'
        .split(' ')
        .map((one) => `<form name="${one}"></form>`)
        .join('')}<p>${CLAIMS.elbow}</p>`,
    }),
  },
  {
    name: 'fields-named-as-a-nodes-parts',
    why: 'a form about the page whose fields are named as its children, parent and attributes',
    claims: 1,
    html: page({
      body: `<form>${inputs('childNodes children parentNode parentElement attributes firstChild nextSibling nodeType nodeName nodeValue textContent localName')}<div><p>${CLAIMS.heel}</p></div></form>${plain(1)}`,
    }),
  },
  {
    name: 'fields-named-as-a-nodes-methods',
    why: 'a form about the page whose fields are named as what one asks an element',
    claims: 1,
    html: page({
      body: `<form>${inputs('getAttribute matches closest contains checkVisibility getRootNode isConnected ownerDocument shadowRoot assignedSlot querySelectorAll getBoundingClientRect compareDocumentPosition hasAttribute')}<div><p>${CLAIMS.gums}</p></div></form>${plain(1)}`,
    }),
  },
  {
    name: 'everyday-fields',
    why: 'a form whose fields have names as forms have them: id, title, role, name, action, method, length',
    claims: 1,
    html: page({
      body: `<form id="f" action="#">${inputs('id title role name action method length hidden lang dir style className target elements item tagName')}<fieldset><legend>Ask</legend><p>${CLAIMS.lungs}</p></fieldset></form>`,
    }),
  },
  {
    name: 'window-names',
    why: 'ids and frames that give the window names, also those that we use ourselves',
    claims: 1,
    html: page({
      body: `<p id="behindTheClaim">${CLAIMS.fertility}</p><p id="behindTheClaimGate" class="x">1</p><p id="behindTheClaimAsked">2</p><p id="browser">3</p><p id="chrome">4</p><a id="CSS" href="#">5</a><iframe name="Highlight" srcdoc="<p>6"></iframe><i id="MutationObserver"></i><i id="NodeFilter"></i>`,
    }),
  },
  {
    name: 'our-element',
    why: 'a page that has an element with our name, with text of its own in it',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.dogs}</p><section><behind-the-claim>Its own</behind-the-claim></section>`,
    }),
  },
  {
    name: 'our-highlights',
    why: 'a page that has highlights with our names',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.safe}</p>`,
      script: `CSS.highlights.set('btc-none',new Highlight());CSS.highlights.set('btc-current',new Highlight())`,
    }),
  },
  {
    name: 'our-element-defined',
    why: 'a page that defines an element with our name, which throws when it is made or put in',
    claims: 1,
    html: page({
      body: `<p>${CLAIMS.autism}</p>`,
      script: `customElements.define('behind-the-claim',class extends HTMLElement{connectedCallback(){throw new Error('of the page: connected')}})`,
    }),
    says: [/of the page: connected/],
  },
  {
    name: 'names-off-topic',
    why: 'all of these names on a page that is about nothing of ours',
    claims: null,
    html: page({
      body: `${'body documentElement createTreeWalker querySelector defaultView'
        .split(' ')
        .map((one) => `<form name="${one}">${inputs('childNodes nodeName shadowRoot nodeValue')}</form>`)
        .join('')}${plain(2)}`,
    }),
  },
];
