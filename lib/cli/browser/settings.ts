import { DEFAULT_SETTINGS, type Settings } from '../../settings/settings.ts';
import { toStored } from '../../settings/stored.ts';
import type { Driver } from './driver.ts';
import { until } from './until.ts';

/** Puts settings into the store, as the options do; what is not given is as at first. The background follows them. */
export async function storeSettings(driver: Driver, settings: Partial<Settings>): Promise<void> {
  await driver.inExtension(
    async (stored) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      await (api.browser ?? api.chrome).storage.local.set({ settings: stored });
    },
    toStored({ ...DEFAULT_SETTINGS, ...settings }),
  );
}

/** All that the extension keeps in the browser's store, by key. */
export async function readStore(driver: Driver): Promise<Readonly<Record<string, unknown>>> {
  return driver.inExtension(async () => {
    const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
    return (api.browser ?? api.chrome).storage.local.get(null);
  });
}

/** Waits until the gate is registered for pages, or is not. */
export async function gateRegistered(driver: Driver, is: boolean): Promise<void> {
  await until(`the gate to be ${is ? '' : 'un'}registered`, () =>
    driver.inExtension(async (is) => {
      const api = globalThis as unknown as { browser?: typeof chrome; chrome: typeof chrome }; // see Driver
      const scripts = await (api.browser ?? api.chrome).scripting.getRegisteredContentScripts();
      return scripts.length > 0 === is;
    }, is),
  );
}

/** What of the extension API is used above. */
declare const chrome: {
  readonly storage: {
    readonly local: {
      get(keys: null): Promise<Readonly<Record<string, unknown>>>;
      set(values: object): Promise<void>;
    };
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
};
