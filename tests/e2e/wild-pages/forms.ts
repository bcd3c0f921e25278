import { page } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, PLAIN, plain } from './words.ts';

/** Where people write, choose and send. */
export const forms: readonly WildPage[] = [
  {
    name: 'rich-editor',
    why: 'text that is being written, which is not read, beside text that is',
    claims: 1,
    html: page({
      body: `<div contenteditable="true" role="textbox" id="e"><p>${CLAIMS.hair}</p></div><p>${CLAIMS.knee}</p>`,
      script: `witness.own(()=>document.getElementById('e').focus());new MutationObserver(()=>console.error('the editor was changed')).observe(document.getElementById('e'),{subtree:true,childList:true,characterData:true,attributes:true})`,
    }),
  },
  {
    name: 'code-editor',
    why: 'lines as elements, a hidden field that takes the keys, numbers beside them, drawn anew as one types',
    claims: null,
    html: page({
      css: '.ed{font:13px monospace;position:relative}.ln{position:absolute;left:0}.l{padding-left:3em;white-space:pre}textarea{position:absolute;width:1px;height:1px;opacity:0}',
      body: `<div class="ed"><textarea spellcheck="false" aria-label="code"></textarea>${Array.from({ length: 40 }, (_, i) => `<div class="l"><span class="ln">${i}</span><span style="color:purple">let</span> <span>x${i}</span> = <span style="color:green">"${PLAIN[i % 8]}"</span>;</div>`).join('')}</div>`,
      script: `witness.own(()=>document.querySelector('textarea').focus())`,
    }),
  },
  {
    name: 'whole-page-form',
    why: 'one form about everything, with its state in hidden fields',
    claims: 2,
    html: page({
      body: `<form method="post" action="#" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="${'dDwtMTA4'.repeat(900)}"><div id="ctl00_main"><h1>Lungs</h1><p>${CLAIMS.lungs}</p><fieldset><legend>You</legend><label>Name <input required></label><p>${CLAIMS.heart}</p></fieldset><textarea>${CLAIMS.hair}</textarea><select multiple><optgroup label="A"><option>${CLAIMS.knee}</optgroup></select><button>Send</button></div></form>`,
    }),
  },
  {
    name: 'tricks-with-boxes',
    why: 'menus and tabs without scripts: boxes to tick, and siblings that show or hide',
    claims: 1,
    html: page({
      css: 'input{position:absolute;opacity:0}.t{display:none}#one:checked~.a,#two:checked~.b{display:block}',
      body: `<input type="radio" name="t" id="one" checked><label for="one">One</label><input type="radio" name="t" id="two"><label for="two">Two</label><div class="t a"><p>${CLAIMS.elbow}</p></div><div class="t b"><p>${CLAIMS.heel}</p></div>`,
    }),
  },
  {
    name: 'document-that-is-edited',
    why: 'the whole document can be written in',
    claims: 0,
    html: page({ body: `<p>${CLAIMS.dogs}</p>`, bodyTag: 'contenteditable' }),
  },
  {
    name: 'chat',
    why: 'messages that come in below, read aloud as they do, with a field at the foot',
    claims: 2,
    html: page({
      css: 'body{display:flex;flex-direction:column-reverse;height:100vh;margin:0}#l{overflow:auto}',
      body: `<input placeholder="Write"><div id="l" role="log" aria-live="polite"><div class="m"><b>Ann</b><p>${CLAIMS.shoulder}</p></div></div>`,
      script: `setTimeout(()=>witness.own(()=>document.getElementById('l').insertAdjacentHTML('beforeend','<div class="m"><b>Ben</b><p>${CLAIMS.joint}</p></div>')),250)`,
    }),
    shifts: true,
  },
  {
    name: 'booking-calendar',
    why: 'a table of days, each a button, with lists to choose from',
    claims: null,
    html: page({
      body: `<table role="grid"><caption>June</caption><thead><tr>${'Mo Tu We Th Fr Sa Su'
        .split(' ')
        .map((one) => `<th scope="col">${one}`)
        .join(
          '',
        )}<tbody>${Array.from({ length: 5 }, (_, row) => `<tr>${Array.from({ length: 7 }, (_, i) => `<td><button>${row * 7 + i + 1}</button>`).join('')}`).join('')}</table><input list="d"><datalist id="d"><option value="9:00"></datalist><input type="date"><input type="color"><input type="range">${plain(1)}`,
    }),
  },
];
