import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Saved } from '../../components/saved.tsx';
import { SavedComparison } from '../../components/saved-comparison.tsx';
import type { SavedHomeProps } from '../../components/saved-home.tsx';
import { savedTitle } from '../../components/saved-item.tsx';
import { SavedPage } from '../../components/saved-page.tsx';
import '../../components/saved.css';
import { download } from '../../lib/browser/download.ts';
import { type ComparedClaim, WHOLE_VIEW } from '../../lib/core/compare/index.ts';
import { say } from '../../lib/core/messages/index.ts';
import { passageLink } from '../../lib/core/page-record/passage-link.ts';
import { createActs } from '../../lib/saved/attempt.ts';
import { type CompareState, createCompareDesk } from '../../lib/saved/compare-desk.ts';
import type { Wanted } from '../../lib/saved/exported.ts';
import { formatChoices, isReport } from '../../lib/saved/formats.ts';
import { savedStore } from '../../lib/saved/indexed-db.ts';
import { createListDesk, type ListState } from '../../lib/saved/list-desk.ts';
import { tellSaved, watchSaved } from '../../lib/saved/news.ts';
import { createPageDesk, type PageState } from '../../lib/saved/page-desk.ts';
import { readRoom } from '../../lib/saved/room.ts';
import { hashOf, type Route, routeOf } from '../../lib/saved/route.ts';
import { tagsTyped } from '../../lib/saved/search.ts';
import type { SavedTold } from '../../lib/saved/told.ts';
import type { SavedPage as Page } from '../../lib/saved/types.ts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';
import { focusFirst, focusIfLost, PLACES } from './focus.ts';

const store = savedStore(() => crypto.randomUUID());

/** The link to a page in the list. */
const linkTo = (key: string): string => `a[href="${CSS.escape(hashOf({ view: 'page', key }))}"]`;

/** Wires the saved pages' own page to the store and to its address, and draws it anew when either changes. */
async function start(): Promise<void> {
  // Saved pages lie elsewhere: they are shown, whatever became of the settings.
  speakIn(await readSettings().catch(() => DEFAULT_SETTINGS));
  let route = routeOf(location.hash);
  let list: ListState | null = null;
  /** Undefined: not read yet. */
  let page: PageState | null | undefined;
  let compared: CompareState | null = null;
  let compareView = WHOLE_VIEW;
  let told: SavedTold | null = null;
  /** The page that the reader comes from. */
  let from: string | null = null;

  const onTold = (next: SavedTold | null): void => {
    told = next;
    draw();
  };
  const listDesk = createListDesk({
    store,
    room: () => readRoom(navigator.storage),
    makeLasting: () => navigator.storage.persist(),
    tell: tellSaved,
    onTold,
    onChange(state) {
      list = state;
      draw();
    },
  });
  const pageDesk = createPageDesk({
    store,
    tell: tellSaved,
    onTold,
    onChange(state) {
      // What was left half typed is kept after its page was left.
      if (route.view !== 'page' || (state !== null && state.page.key !== route.key)) return;
      page = state;
      draw();
    },
  });
  const compareDesk = createCompareDesk({
    store,
    onTold,
    onChange(state) {
      compared = state;
      draw();
    },
  });
  const attempt = createActs(onTold);

  function go(next: Route): void {
    location.hash = hashOf(next);
  }

  /** Shows what the address says. */
  async function follow(): Promise<void> {
    const before = route;
    route = routeOf(location.hash);
    from = before.view === 'page' ? before.key : null;
    [page, compared, compareView] = [undefined, null, WHOLE_VIEW];
    // What was deleted can be put back from wherever the reader goes; all else was said of what is shown no more.
    if (told?.kind !== 'deleted') told = null;
    await listDesk.refresh();
    if (route.view === 'page') await pageDesk.open(route.key);
    if (route.view === 'compare') await compareDesk.open(route.keys);
    scrollTo(0, 0);
    if (route.view === 'list' && before.view === 'page') focusFirst(linkTo(before.key), PLACES.putBack);
    else if (route.view === 'list' && before.view === 'compare') focusFirst(PLACES.chosen);
    else focusFirst();
  }

  /** Shows anew what another tab has changed. */
  async function readAgain(): Promise<void> {
    await listDesk.refresh();
    if (route.view === 'page') await pageDesk.refresh();
    if (route.view === 'compare') await compareDesk.open(route.keys);
  }

  /** @param comparison of which a report is wanted, where it is one */
  function hand(wanted: readonly Wanted[], formatId: string, comparison: CompareState | null = null): void {
    onTold({ kind: 'making' });
    void attempt(async () => {
      // The formats weigh more than all the rest of this page.
      const [{ formatOf }, { exported, exportedComparison }] = await Promise.all([
        import('../../lib/export/formats.ts'),
        import('../../lib/saved/exported.ts'),
      ]);
      const format = formatOf(formatId);
      if (format === undefined) return null;
      const facts = { madeAt: new Date().toISOString(), version: browser.runtime.getManifest().version };
      const made =
        comparison !== null && isReport(format.id)
          ? {
              file: exportedComparison(comparison, compareView.by, format, facts),
              ...{ pages: comparison.pages.length, left: comparison.left },
            }
          : await exported(wanted, format, store, facts);
      download(made.file);
      return { kind: 'exported', name: made.file.name, pages: made.pages, left: made.left };
    });
  }

  function passageHref({ pageId, claim }: ComparedClaim): string | null {
    const record = compared?.pages.find(({ page }) => page.key === pageId)?.record;
    return record === undefined ? null : passageLink(record, claim);
  }

  function removePage({ key }: Page): void {
    void listDesk.remove([key]).then(() => {
      if (told?.kind === 'deleted') go({ view: 'list' });
    });
  }

  /** What was pressed may be gone when it is done. */
  const thenFocus = (done: Promise<void>, ...selectors: string[]): void => {
    void done.then(() => focusIfLost(...selectors));
  };

  function home(): SavedHomeProps | null {
    if (route.view !== 'list' || list === null) return null;
    const { picked } = list;
    const keys = picked.map(({ key }) => key);
    return {
      ...{ list, from, formats: formatChoices() },
      hrefOf: (key) => hashOf({ view: 'page', key }),
      onLook: listDesk.look,
      onPick: listDesk.choose,
      onCompare: () => go({ view: 'compare', keys }),
      onExport: (format) =>
        hand(
          picked.map((one) => ({ page: one })),
          format,
        ),
      onDelete: () => thenFocus(listDesk.remove(keys), PLACES.putBack),
      onMakeLasting: () => thenFocus(listDesk.makeLasting()),
    };
  }

  function view() {
    switch (route.view) {
      case 'list':
        return null;
      case 'page':
        return (
          page !== undefined && (
            <SavedPage
              state={page}
              formats={formatChoices()}
              backHref={hashOf({ view: 'list' })}
              passageOf={(claim) => (page?.record ? passageLink(page.record, claim) : null)}
              onShow={(id) => void pageDesk.show(id)}
              onHoldAgainst={(id) => void pageDesk.holdAgainst(id)}
              onDeleteTime={(id) => thenFocus(pageDesk.removeSnapshot(id), PLACES.putBack)}
              onAnnotate={(key, { tags, note }) =>
                void pageDesk
                  .annotate(key, { tags: tagsTyped(tags), note: note.trim() })
                  .then(() => listDesk.refresh())
              }
              onCompare={({ key }) => {
                listDesk.choose([key], true);
                go({ view: 'list' });
              }}
              onExport={(format) => page && hand([{ page: page.page, snapshotId: page.shown.id }], format)}
              onDelete={removePage}
            />
          )
        );
      case 'compare':
        return (
          compared && (
            <SavedComparison
              state={compared}
              view={compareView}
              formats={formatChoices()}
              backHref={hashOf({ view: 'list' })}
              passageHref={passageHref}
              onView={(next) => {
                compareView = next;
                draw();
              }}
              onExport={(format) => hand(compared?.pages ?? [], format, compared)}
            />
          )
        );
    }
  }

  /** What can be put back, as it was told when it was deleted. */
  function gone(): SavedTold | null {
    const time = route.view === 'page' ? page?.offer : null;
    if (time) return { kind: 'snapshot-deleted', ...time };
    if (!list?.offer) return null;
    const { pages, title } = list.offer;
    return { kind: 'deleted', pages, title };
  }

  function putBack(): void {
    if (gone()?.kind === 'snapshot-deleted') thenFocus(pageDesk.putBack(), PLACES.time);
    else thenFocus(listDesk.putBack(), linkTo(list?.offer?.firstKey ?? ''));
  }

  function title(): string {
    if (route.view === 'list') return say('saved.title');
    const what = route.view === 'compare' ? say('saved.comparison') : page ? savedTitle(page.page) : null;
    return what === null ? say('saved.title') : say('saved.title-of', { what });
  }

  function draw(): void {
    document.title = title();
    render(
      <Saved home={home()} told={told} gone={gone()} onPutBack={putBack}>
        {view() || null}
      </Saved>,
      document.body,
    );
  }

  addEventListener('hashchange', () => void follow());
  watchSaved(() => void readAgain());
  watchSettings((now) => {
    speakIn(now);
    draw();
  });
  draw();
  await follow();
}

void start();
