import type { Language } from '../../core/messages/index.ts';
import type { ChromiumTab } from '../browser/chromium.ts';

/** How a reader may have a surface before them. */
export interface View {
  readonly name: string;
  /** Of the window, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly dark?: true;
  /** The system's own few colours (Windows' contrast themes). */
  readonly forcedColors?: true;
  readonly language?: Language;
}

const PLAIN = { width: 1280, height: 780 };

export const VIEWS: readonly View[] = [
  { name: 'light', ...PLAIN },
  { name: 'dark', ...PLAIN, dark: true },
  { name: 'narrow', width: 320, height: 640 },
  // A window of 1,280 pixels at 200 %.
  { name: 'zoomed', width: 640, height: 390 },
  { name: 'forced-colors', ...PLAIN, forcedColors: true },
  { name: 'spanish', ...PLAIN, language: 'es' },
];

/** The widths that browsers give to a popup and to a panel, where the window has room for them. */
const WIDTH_OF: Readonly<Record<string, number>> = { popup: 360, panel: 400 };

/** Shows a page as in a view, from now on. @param surface its width may be its own */
export async function showAs({ page }: ChromiumTab, view: View, surface: string): Promise<void> {
  const width = Math.min(view.width, WIDTH_OF[surface] ?? view.width);
  await page.setViewportSize({ width, height: view.height });
  await page.emulateMedia({
    colorScheme: view.dark ? 'dark' : 'light',
    forcedColors: view.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}
