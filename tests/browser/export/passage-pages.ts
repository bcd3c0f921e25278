/** A page with a claim on it; where the claim's words stand several times, `nth` says which is meant (from 0). */
export interface PassagePage {
  readonly name: string;
  readonly html: string;
  /** As the page's text has it. */
  readonly claim: string;
  readonly nth?: number;
}

const LONG =
  'After a single visit to the invented clinic our platelet-rich plasma, drawn from your own arm and spun twice, eases ' +
  'the pain of worn knees in nine of ten people for a year.';

/** Invented pages on which a passage is hard to point at. */
export const PASSAGE_PAGES: readonly PassagePage[] = [
  { name: 'once', html: '<p>Welcome. PRP eases knee pain. Call us.</p>', claim: 'PRP eases knee pain.' },
  {
    name: 'twice, told apart within the paragraph',
    html: '<p>Runners say: PRP eases knee pain. So they run.</p><p>Dancers know: PRP eases knee pain. So they dance.</p>',
    claim: 'PRP eases knee pain.',
    nth: 1,
  },
  {
    name: 'twice, told apart by what follows alone',
    html: '<p>PRP eases knee pain. So they run.</p><p>PRP eases knee pain. So they dance.</p>',
    claim: 'PRP eases knee pain.',
    nth: 1,
  },
  {
    name: 'twice, told apart by the headings above',
    html: '<h2>Runners</h2><p>PRP eases knee pain.</p><h2>Dancers</h2><p>PRP eases knee pain.</p><p>Call us.</p>',
    claim: 'PRP eases knee pain.',
    nth: 1,
  },
  {
    name: 'three times, with the same words close by',
    html:
      '<p>First of all, we all know that PRP eases pain. Call.</p><p>And then, we all know that PRP eases pain. Call.</p>' +
      '<p>Last of all, we all know that PRP eases pain. Call.</p>',
    claim: 'PRP eases pain.',
    nth: 1,
  },
  {
    name: 'the longer sentence that holds it comes first',
    html: '<p>Nobody says that PRP eases knee pain at once.</p><p>PRP eases knee pain</p>',
    claim: 'PRP eases knee pain',
    nth: 1,
  },
  {
    name: 'in inline markup',
    html: '<p>So <b>PR</b>P <em>eases</em> <a href="#x">knee <i>pain</i></a><sup>12</sup>. Call us.</p>',
    claim: 'PRP eases knee pain12.',
  },
  {
    name: 'over a line break',
    html: '<p>PRP eases<br>knee pain<br>for a year. Call.</p>',
    claim: 'PRP eases\nknee pain\nfor a year.',
  },
  {
    name: 'over a line break, with the last words twice',
    html: '<p>PRP for the knee<br>without pain<br>without pain</p><p>Call.</p>',
    claim: 'PRP for the knee\nwithout pain\nwithout pain',
  },
  {
    name: 'an item of a list',
    html: '<ul><li>Fast</li><li>PRP heals tendons</li><li>Safe</li></ul>',
    claim: 'PRP heals tendons',
  },
  {
    name: 'the same item in two lists',
    html: '<ul><li>Runners</li><li>PRP heals</li></ul><ul><li>Dancers</li><li>PRP heals</li></ul>',
    claim: 'PRP heals',
    nth: 1,
  },
  {
    name: 'a cell of a table',
    html: '<table><tr><td>Knee</td><td>PRP heals</td></tr><tr><td>Hip</td><td>PRP heals</td></tr></table>',
    claim: 'PRP heals',
    nth: 1,
  },
  {
    name: 'ligatures',
    html: '<p>Here PRP is ef\ufb01cient and \ufb02exible. Call.</p>',
    claim: 'PRP is ef\ufb01cient and \ufb02exible.',
  },
  {
    name: 'soft hyphens',
    html: '<p>The plate\u00adlet-rich plas\u00adma eases pain.</p>',
    claim: 'The plate\u00adlet-rich plas\u00adma eases pain.',
  },
  {
    name: 'entities and no-break spaces',
    html: '<p>Bone &amp; joint:&nbsp;PRP&nbsp;eases &lt;all&gt; pain &mdash; 100&nbsp;% safe. Call.</p>',
    claim: 'PRP\u00a0eases <all> pain — 100\u00a0% safe.',
  },
  {
    name: 'signs of the directive itself',
    html: '<p>So, a-b &amp; c: PRP-L, -x- eases, &amp;text=pain. So.</p>',
    claim: 'PRP-L, -x- eases, &text=pain.',
  },
  {
    name: 'emoji',
    html: '<p>Hurray 🎉 PRP eases 💉🦵🏽 pain 👩‍⚕️ now. Call.</p>',
    claim: 'PRP eases 💉🦵🏽 pain 👩‍⚕️ now.',
  },
  {
    name: 'Chinese',
    html: '<p>今天天气很好。富血小板血浆缓解膝盖疼痛。请打电话。</p>',
    claim: '富血小板血浆缓解膝盖疼痛。',
  },
  {
    name: 'Arabic',
    html: '<p dir="rtl">مرحبا. البلازما تخفف ألم الركبة. اتصل بنا.</p>',
    claim: 'البلازما تخفف ألم الركبة.',
  },
  {
    name: 'quotes of all kinds',
    html: '<p>She said: “PRP ‘eases’ "all" of it’s pain.” Call.</p>',
    claim: 'PRP ‘eases’ "all" of it’s pain.',
  },
  {
    name: 'accents, in parts',
    html: '<p>La rodilla: el PRP alivia\u0301 el dolor en A\u0301vila. Llame.</p>',
    claim: 'el PRP alivia\u0301 el dolor en A\u0301vila.',
  },
  {
    name: 'source lines and spaces',
    html: '<p>So\n   PRP   eases\n\tknee   pain.  Call.</p>',
    claim: 'PRP eases knee pain.',
  },
  {
    name: 'in brackets',
    html: '<p>All of it works (PRP eases knee pain). Call.</p>',
    claim: 'PRP eases knee pain',
  },
  {
    name: 'beside what is not read',
    html: '<h2>Knees</h2><button>Book now</button><p>PRP eases knee pain.</p><nav>Home</nav><p>Call.</p>',
    claim: 'PRP eases knee pain.',
  },
  { name: 'long', html: `<p>Welcome. ${LONG} Call.</p>`, claim: LONG },
  {
    name: 'long, with a control in its midst',
    html: `<p>Welcome. ${LONG.replace('arm', 'arm<button>?</button>')} Call.</p>`,
    claim: LONG.replace('arm and', 'arm and'),
  },
  {
    name: 'long, twice',
    html: `<p>Runners: ${LONG} Call.</p><p>Dancers: ${LONG} Call.</p>`,
    claim: LONG,
    nth: 1,
  },
  {
    name: 'long, twice, told apart by what follows alone',
    html: `<div><p>${LONG} So run.</p></div><div><p>${LONG} So dance.</p></div>`,
    claim: LONG,
    nth: 1,
  },
  {
    name: 'long, with its last words in its midst',
    html: `<p>Here ${LONG} We say it again: for a year. Call.</p>`,
    claim: `${LONG} We say it again: for a year.`,
  },
  {
    name: 'long, with another that begins alike before it',
    html: `<p>${LONG.slice(0, 90)} hips.</p><p>${LONG}</p>`,
    claim: LONG,
  },
];
