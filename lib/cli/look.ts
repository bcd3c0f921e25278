import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, PROJECT } from './browser/build.ts';
import { launchChromium } from './browser/chromium.ts';
import { runCommand, watchOver } from './browser/clean-up.ts';
import { ensureBrowsers } from './browser/install.ts';
import { SCENES } from './look/scenes.ts';
import { sheet, type Taken } from './look/sheet.ts';
import { pictureStates } from './look/states.ts';
import { take } from './look/take.ts';
import { VIEWS } from './look/views.ts';
import { serveFolder } from './serve.ts';

const HELP = `Takes a picture of every surface in each of its states, for looking at a change, in a Chromium of its own.

  npm run look                   all of them, into .look, with a page that shows them side by side
  npm run look -- NAME…          those whose name begins so: popover, panel-check
  --views NAME,NAME              ${VIEWS.map(({ name }) => name).join(', ')}
  --states                       instead, every state of every component, as the components' tests draw them
  --list                         the names
  --readme                       only the picture of the README, into .github`;

const FOLDER = join(PROJECT, '.look');
const README = join(PROJECT, '.github', 'popover.png');

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      views: { type: 'string' },
      list: { type: 'boolean', default: false },
      readme: { type: 'boolean', default: false },
      states: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return console.log(HELP);
  if (values.states) return pictureStates(join(FOLDER, 'states'));
  const names = values.readme ? ['popover'] : positionals;
  const scenes = SCENES.filter(
    ({ name }) =>
      names.length === 0 || names.some((begin) => (values.readme ? name === begin : name.startsWith(begin))),
  );
  const wanted = values.readme ? ['light'] : values.views?.split(',');
  const views = VIEWS.filter(({ name }) => wanted === undefined || wanted.includes(name));
  if (values.list) return console.log(scenes.map(({ name }) => name).join('\n'));
  if (scenes.length === 0) throw new Error(`No surface is called ${names.join(' or ')}: see --list.`);
  const unknown = wanted?.filter((name) => !VIEWS.some((view) => view.name === name)) ?? [];
  if (unknown.length > 0) throw new Error(`No view is called ${unknown.join(' or ')}: see --help.`);

  const [browser] = ensureBrowsers(['chromium'], console.error);
  if (browser === undefined) throw new Error('No browser found.');
  const extensionDir = await ensureBuilt('chromium', console.error);
  const site = await serveFolder(join(PROJECT, 'tests', 'fixtures', 'pages'));
  watchOver({ stop: site.close, kill: () => undefined });
  const driver = await launchChromium({ path: browser.path, extensionDir, headless: true });
  await mkdir(FOLDER, { recursive: true });
  const taken: Taken[] = [];
  const count = scenes.length * views.length;
  // By view: one that has a language of its own would make every tab read anew at each change.
  for (const view of views) {
    for (const scene of scenes) {
      const file = `${scene.name}.${view.name}.png`;
      const to = values.readme ? README : join(FOLDER, file);
      await writeFile(to, await take(driver, site.origin, scene, view));
      taken.push({ scene: scene.name, view: view.name, file });
      console.log(`${taken.length} of ${count}: ${relative(process.cwd(), to)}`);
    }
  }
  if (!values.readme) {
    await writeFile(join(FOLDER, 'index.html'), sheet(taken));
    console.log(`All of them: ${relative(process.cwd(), join(FOLDER, 'index.html'))}`);
  }
}

await runCommand(main);
