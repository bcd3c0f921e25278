/** Pages that the bench makes. Pure: text in, text out. */

/** The page with what is in its body so many times over. */
export function timesOver(html: string, times: number): string {
  const opened = /<body(?:\s[^<>]*)?>/i.exec(html);
  const from = opened === null ? -1 : opened.index + opened[0].length;
  const to = html.toLowerCase().lastIndexOf('</body>');
  if (opened === null || to < from) throw new Error('A page without a body cannot be repeated.');
  return html.slice(0, from) + html.slice(from, to).repeat(times) + html.slice(to);
}

/** Sentences of our own: of such a therapy, and of other things a clinic's page speaks of. */
const ON_TOPIC = [
  'PRP injections relieve knee pain in most patients.',
  'Our clinic opens at eight and closes at six on working days.',
  'Stem cells taken from your own bone marrow rebuild worn cartilage.',
  'Bring comfortable clothes and a list of the medicines that you take.',
  'Exosome therapy restores hair growth within three months.',
  'The car park behind the building is free for patients.',
  'In a small trial, platelet-rich plasma helped more than steroid injections after a year.',
  'A nurse calls you on the day after your visit to ask how you are.',
];

const OFF_TOPIC = [
  'The river carries sand and gravel from the hills to the sea.',
  'Farmers in the valley sow their wheat before the first frost.',
  'A narrow bridge of stone has crossed the water here since the last century.',
  'Visitors come for the market on Saturdays and stay for the music.',
  'The old mill was made into a museum, with a café under its roof.',
  'In summer the children swim below the weir, where the water is slow.',
];

/** A page of so many words about such therapies, in paragraphs of some fifty words. */
export function wordsPage(words: number): string {
  const paragraphs: string[] = [];
  let left = words;
  for (let at = 0; left > 0; at += 1) {
    const text = Array.from({ length: 4 }, (_, n) => ON_TOPIC[(at * 4 + n) % ON_TOPIC.length]).join(' ');
    const taken = text.split(' ').slice(0, left);
    left -= taken.length;
    paragraphs.push(`<p>${taken.join(' ')}</p>`);
  }
  return page('Regenerative treatments', paragraphs.join('\n'));
}

/** A page of so many characters that speaks of no such therapy. */
export function offTopicPage(characters: number): string {
  const paragraphs: string[] = [];
  for (let size = 0, at = 0; size < characters; at += 1) {
    const text = Array.from({ length: 5 }, (_, n) => OFF_TOPIC[(at + n) % OFF_TOPIC.length]).join(' ');
    paragraphs.push(`<p>${text}</p>`);
    size += text.length;
  }
  return page('A valley', paragraphs.join('\n'));
}

/**
 * A page that changes: the script changes one text twenty times a second, and a list grows to twenty items and shrinks
 * again. `change(times)` makes as many changes as fast as it can, in turns that let the page draw; `rest()` ends it all.
 */
export function changingPage(): string {
  const text = Array.from({ length: 40 }, (_, at) => `<p>${ON_TOPIC[at % ON_TOPIC.length]}</p>`).join('\n');
  return page(
    'Live from the clinic',
    `${text}<p id="clock">12:00:00</p><ul id="news"></ul>
<script>
const clock = document.getElementById('clock').firstChild;
const news = document.getElementById('news');
let changes = 0, grows = true;
function tick() {
  changes += 1;
  clock.data = '12:00:' + changes;
}
function turn() {
  changes += 1;
  if (grows) {
    const item = document.createElement('li');
    item.textContent = 'Visitor ' + changes + ': PRP injections relieve knee pain in case ' + changes + '.';
    news.append(item);
  } else news.lastChild.remove();
  if (news.children.length === 20) grows = false;
  if (news.children.length === 0) grows = true;
}
const timers = [setInterval(tick, 50), setInterval(turn, 500)];
globalThis.rest = () => timers.forEach(clearInterval);
globalThis.changesSoFar = () => changes;
globalThis.change = async (times) => {
  for (let made = 0; made < times; made += 1) {
    made % 5 === 0 ? turn() : tick();
    if (made % 50 === 49) await new Promise(requestAnimationFrame);
  }
};
</script>`,
  );
}

function page(title: string, body: string): string {
  return `<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n${body}\n</body>\n</html>\n`;
}
