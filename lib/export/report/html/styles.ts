/**
 * The look of a report. The colours are those of `components/tokens.css` (a test holds them together); sizes are in
 * `rem`, as the file is a page of its own. It has neither `<` nor `&`, so it can stand in a `style` element as it is.
 */
const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1c2430; --soft: #56606f; --line: #dfe4ea; --control: #78838f; --wash: #f5f7f9;
  --accent: #2f6fde; --link: #1f5cc4; --attention: #96600f; --attention-wash: #fdf6e7;
  --laboratory: #7d5bd6; --none: #6f6f6f;
  --font: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #1b2028; --ink: #e8ecf1; --soft: #a9b3bf; --line: #343c48; --control: #7b8694; --wash: #232a34;
    --accent: #7fabff; --link: #8fb5ff; --attention: #e2b04a; --attention-wash: #332b18;
    --laboratory: #b7a0ff; --none: #9aa3ae;
  }
}`;

const TEXT = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 50rem; padding: 1.5rem 1rem 4rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 var(--font); overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5em 0 .5em; text-wrap: balance; }
h1 { font-size: 1.75rem; margin-top: 0; }
h2 { font-size: 1.4rem; border-top: 2px solid var(--line); padding-top: 1.25rem; margin-top: 3rem; }
h3 { font-size: 1.15rem; margin-top: 2.25rem; }
h4 { font-size: 1rem; margin-top: 0; }
h5 { font-size: .9375rem; margin: 0 0 .25rem; }
p { margin: .375rem 0; }
ul { margin: .375rem 0; padding-left: 1.25rem; }
li { margin: .2rem 0; }
a { color: var(--link); }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: .8125rem; }
.quiet { color: var(--soft); font-size: .9375rem; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: static; }
blockquote { margin: .5rem 0; padding: .125rem 0 .125rem .875rem; border-left: 3px solid var(--control); }
blockquote p { margin: 0; white-space: pre-line; }
blockquote .around { color: var(--soft); font-size: .9375rem; }
mark { background: none; color: inherit; font-weight: 600; }
dl { margin: .5rem 0; font-size: .9375rem; }
dl div { display: grid; grid-template-columns: 11.5rem minmax(0, 1fr); gap: 0 1rem; padding: .2rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }`;

const PARTS = `
.claim, .record, .source, .statement, .note { border: 1px solid var(--line); border-radius: 10px; padding: .875rem 1rem;
  margin: 1rem 0; }
.note { border-style: dashed; border-color: var(--control); background: var(--wash); }
.note h3, .record h3 { margin-top: 0; }
.record h3 { font-size: 1rem; }
.note mark { font-weight: 400; }
.study { margin: .75rem 0 0; padding: .625rem .875rem; border-radius: 8px; background: var(--wash);
  border: 1px solid var(--line); border-left-width: 4px; }
.study[data-relation='cited'] { border-left: 4px double var(--accent); }
.study[data-relation='direct'] { border-left: 4px solid var(--accent); }
.study[data-relation='indirect'] { border-left: 4px dashed var(--control); background: none; }
.study[data-relation='other-product'] { border-left: 4px dotted var(--control); background: none; }
.flag { display: flex; gap: .625rem; margin: .375rem 0; padding: .5rem .75rem; border-radius: 8px;
  background: var(--attention-wash); border: 1px solid var(--attention); }
.flag p { margin: 0; }
.claim h5 { margin-top: .75rem; }
.study h5 { margin-top: 0; }
.study .quiet { font-size: .875rem; }
.attention { flex: none; width: 1.125rem; height: 1.125rem; margin-top: .1875rem; color: var(--attention); }
.strength { display: flex; align-items: center; gap: .625rem; margin: .75rem 0 .25rem; font-size: 1.0625rem; }
.ladder { flex: none; width: 2.125rem; height: 2.125rem; color: var(--accent); }
figure { margin: .75rem 0; }
figcaption, caption { text-align: left; color: var(--soft); font-size: .9375rem; }
.spread { list-style: none; margin: .375rem 0; padding: 0; }
.spread li { display: grid; grid-template-columns: 1.75rem minmax(0, 1fr) 2.5rem minmax(4rem, 12rem);
  align-items: center; gap: .625rem; padding: .125rem 0; }
.spread .ladder { width: 1.75rem; height: 1.75rem; }
.spread b { text-align: right; font-variant-numeric: tabular-nums; }
.bar { width: 100%; height: .5rem; color: var(--accent); }
[data-strength='reviews-only'], [data-strength='none'] { color: var(--none); }
[data-strength='preclinical-only'] { color: var(--laboratory); }
.bar-all { fill: var(--line); }
.limits { border: 2px solid var(--control); border-radius: 10px; padding: 1rem; margin-top: 2rem; }
.limits h2 { border: 0; margin: 0 0 .5rem; padding: 0; }
.scroll { overflow-x: auto; margin: .75rem 0; }
table { border-collapse: collapse; font-size: .875rem; width: 100%; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: left; vertical-align: top;
  min-width: 4.5rem; overflow-wrap: break-word; }
.scroll .quiet { font-size: inherit; }
h3 + .scroll caption { position: absolute; left: -999rem; }
thead th { background: var(--wash); }
@media (max-width: 34rem) {
  dl div { grid-template-columns: minmax(0, 1fr); }
  .spread li { grid-template-columns: 1.75rem minmax(0, 1fr) 2rem; }
  .spread .bar { grid-column: 2 / 4; }
}
@media (forced-colors: active) {
  .ladder, .attention, .bar { color: CanvasText; }
}`;

/** Black on white, addresses written out, and nothing torn apart that fits on a page. */
const PRINT = `
@page { margin: 15mm 15mm 18mm; @bottom-right { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; } }
@media print {
  :root { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  .scroll { overflow: visible; }
  h1, h2, h3, h4, h5, .strength { break-after: avoid; }
  blockquote, .study, .flag, .source, .statement, figure, tr, dl div, li { break-inside: avoid; }
  .claim h4, .claim h4 + blockquote { break-after: avoid; }
  article + article h2 { break-before: auto; }
  p, li { orphans: 3; widows: 3; }
  a { color: inherit; }
  a[href^='http']:not(.bare)::after { content: ' (' attr(href) ')'; font-size: .8em; word-break: break-all; }
  .study, .note, .flag, thead th { background: none; }
}`;

export const STYLES = `${TOKENS}${TEXT}${PARTS}${PRINT}
`;
