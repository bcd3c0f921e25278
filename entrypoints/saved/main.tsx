import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Saved, SavedHome } from '../../components/saved.tsx';
import { SavedComparison } from '../../components/saved-comparison.tsx';
import { SavedPage } from '../../components/saved-page.tsx';
import '../../components/saved.css';
import { download } from '../../lib/browser/download.ts';
import { type ComparedClaim, WHOLE_VIEW } from '../../lib/core/compare/index.ts';
import { say } from '../../lib/core/messages/index.ts';
import { passageLink } from '../../lib/core/page-record/passage-link.ts';
import { createActs } from '../../lib/saved/attempt.ts';
import { type CompareState, createCompareDesk } from '../../lib/saved/compare-desk.ts';
import { exported, type Wanted } from '../../lib/saved/exported.ts';
import { formatChoices } from '../../lib/saved/formats.ts';
import { savedStore } from '../../lib/saved/indexed-db.ts';
import { createListDesk, type ListState } from '../../lib/saved/list-desk.ts';
import { tellSaved, watchSaved } from '../../lib/saved/news.ts';
import { createPageDesk, type PageState } from '../../lib/saved/page-desk.ts';
import { readRoom } from '../../lib/saved/room.ts';
import { hashOf, type Route, routeOf } from '../../lib/saved/route.ts';
import { tagsTyped } from '../../lib/saved/search.ts';
import type { SavedTold } from '../../lib/saved/told.ts';
import type { SavedPage as Page } from '../../lib/saved/types.ts';
import { speakIn } from '../../lib/settings/speak-in.ts';
import { readSettings, watchSettings } from '../../lib/settings.ts';

const store = savedStore(() => crypto.randomUUID());

/** Wires the saved pages' own page to the store and to its address, and draws it anew when either changes. */
async function start(): Promise<void> {
  speakIn(await readSettings());
  let route = routeOf(location.hash);
  let list: ListState | null = null;
  /** Undefined: not read yet. */
  let page: PageState | null | undefined;
  let compared: CompareState | null = null;
  let compareView = WHOLE_VIEW;
  let told: SavedTold | null = null;

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
    route = routeOf(location.hash);
    [page, compared] = [undefined, null];
    await read();
    document.querySelector<HTMLElement>('h1')?.focus();
    scrollTo(0, 0);
  }

  async function read(): Promise<void> {
    // What was deleted can be put back from wherever the reader goes.
    await listDesk.refresh();
    if (route.view === 'page') await pageDesk.open(route.key);
    if (route.view === 'compare') await compareDesk.open(route.keys);
  }

  function hand(wanted: readonly Wanted[], formatId: string): void {
    void attempt(async () => {
      const { formatOf } = await import('../../lib/export/formats.ts');
      const format = formatOf(formatId);
      if (format === undefined) return null;
      const { version } = browser.runtime.getManifest();
      const made = await exported(wanted, format, store, { madeAt: new Date().toISOString(), version });
      download(made.file);
      return { kind: 'exported', name: made.file.name, pages: made.pages, left: made.left };
    });
  }

  const chosenPages = (): Page[] => list?.pages.filter(({ key }) => list?.chosen.has(key)) ?? [];

  function passageHref({ pageId, claim }: ComparedClaim): string | null {
    const record = compared?.pages.find(({ page }) => page.key === pageId)?.record;
    return record === undefined ? null : passageLink(record, claim);
  }

  function removePage({ key }: Page): void {
    void listDesk.remove([key]).then(() => go({ view: 'list' }));
  }

  function view() {
    switch (route.view) {
      case 'list':
        return (
          list && (
            <SavedHome
              list={list}
              formats={formatChoices()}
              hrefOf={(key) => hashOf({ view: 'page', key })}
              onLook={listDesk.look}
              onPick={listDesk.choose}
              onCompare={() => go({ view: 'compare', keys: [...(list?.chosen ?? [])] })}
              onExport={(format) =>
                hand(
                  chosenPages().map((one) => ({ page: one })),
                  format,
                )
              }
              onDelete={() => void listDesk.remove([...(list?.chosen ?? [])])}
              onMakeLasting={() => void listDesk.makeLasting()}
            />
          )
        );
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
              onDeleteTime={(id) => void pageDesk.removeSnapshot(id)}
              onAnnotate={({ tags, note }) =>
                void pageDesk.annotate({ tags: tagsTyped(tags), note: note.trim() })
              }
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
              onExport={(format) => hand(compared?.pages ?? [], format)}
            />
          )
        );
    }
  }

  function putBack(): (() => void) | null {
    if (page?.offer) return () => void pageDesk.putBack();
    return list?.offer ? () => void listDesk.putBack() : null;
  }

  function draw(): void {
    document.title = say('saved.title');
    render(
      <Saved told={told} onPutBack={putBack()}>
        {view() || null}
      </Saved>,
      document.body,
    );
  }

  addEventListener('hashchange', () => void follow());
  watchSaved(() => void read());
  watchSettings((now) => {
    speakIn(now);
    draw();
  });
  draw();
  await follow();
}

void start();
