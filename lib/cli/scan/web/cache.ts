import { homedir } from 'node:os';
import { join } from 'node:path';
import cacache from 'cacache';
import * as v from 'valibot';
import { reasonOf } from '../../../reason.ts';

/** An answer that is kept. */
export interface KeptPage {
  /** Where it was found at last: absolute, http(s). */
  readonly address: string;
  /** The `Content-Type` header; empty where there was none. */
  readonly type: string;
  readonly body: Buffer;
  /** When it came: ISO 8601, UTC. */
  readonly fetchedAt: string;
}

/** Answers kept on disk, so that another format, or a run that goes on, does not ask again. */
export interface PageCache {
  /**
   * @param longest milliseconds; an answer that is older is none
   * @returns null where there is none that can be used; damage is the same as that
   */
  get(key: string, longest?: number): Promise<KeptPage | null>;
  /** Keeps an answer. Where the disk takes nothing, that is told once, and goes on without. */
  put(key: string, page: KeptPage): Promise<void>;
}

const Meta = v.object({
  address: v.string(),
  type: v.string(),
  fetchedAt: v.pipe(v.string(), v.isoTimestamp()),
});

export interface CacheParts {
  readonly folder: string;
  /** Milliseconds that pages are used for. */
  readonly maxAge: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once, where nothing can be kept. */
  readonly warn: (words: string) => void;
}

export function createPageCache({ folder, maxAge, now, warn }: CacheParts): PageCache {
  let told = false;
  return {
    async get(key, longest = maxAge) {
      try {
        // Its own index and the hash of each body tell what is damaged.
        const kept = await cacache.get(folder, key);
        const meta = v.parse(Meta, kept.metadata);
        const age = now() - Date.parse(meta.fetchedAt);
        return age >= 0 && age < Math.min(longest, maxAge) ? { ...meta, body: kept.data } : null;
      } catch {
        return null;
      }
    },
    async put(key, { body, ...metadata }) {
      try {
        await cacache.put(folder, key, body, { metadata });
      } catch (error) {
        if (!told)
          warn(
            `${folder}: nothing can be kept there (${reasonOf(error)}); pages will be asked for again next time`,
          );
        told = true;
      }
    },
  };
}

/** The folder that this system's programs keep such things in, for this user. */
export function userCacheFolder(
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const home = homedir();
  const base =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : env['XDG_CACHE_HOME'] || join(home, '.cache');
  return join(base, 'behind-the-claim', 'pages');
}
