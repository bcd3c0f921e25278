import { VERSION } from '../../version.ts';

/** Sent with each request, and looked for in robots.txt (there without the version: RFC 9309, 2.2.1). */
export const USER_AGENT = `BehindTheClaim/${VERSION}`;

/** Bounds of asking sites. Times in milliseconds, sizes in bytes after decompression. */
export interface WebLimits {
  /** Requests under way at one time, over all hosts; a host gets one at a time. */
  readonly atOnce: number;
  /** Between the end of a request to a host and the next one. */
  readonly pause: number;
  /** A `Crawl-delay` above this is taken as this. */
  readonly longestPause: number;
  /** Without a byte from the host. */
  readonly silence: number;
  /** For a whole request. */
  readonly whole: number;
  /** A `Retry-After` up to this is waited for; beyond it the host is left alone for this run. */
  readonly longestWait: number;
  /** Before the second try where 429 or 503 came without a `Retry-After`. */
  readonly busyWait: number;
  readonly page: number;
  /** RFC 9309, 2.5 asks for at least 500 KiB; what is beyond is not read. */
  readonly robots: number;
  /** RFC 9309, 2.3.1.2 asks for at least five for robots.txt; browsers follow 20. */
  readonly redirects: number;
}

export const LIMITS: WebLimits = {
  atOnce: 4,
  pause: 1_000,
  longestPause: 60_000,
  silence: 30_000,
  whole: 120_000,
  longestWait: 120_000,
  busyWait: 10_000,
  page: 20 * 1024 * 1024,
  robots: 512 * 1024,
  redirects: 10,
};

export const ROBOTS_REDIRECTS = 5;
