import { ICON, page, witness } from './document.ts';
import type { WildPage } from './types.ts';
import { CLAIMS, plain } from './words.ts';

const bare = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${witness()}${ICON}<title>Policy</title>${head}</head><body>${body}</body></html>`;
const STRICT = "default-src 'none'; script-src 'self'; style-src 'none'; img-src data:; base-uri 'none'";

/** Pages whose site says what may run, load, frame and measure. */
export const policies: readonly WildPage[] = [
  {
    name: 'strictest-policy',
    why: 'no styles, frames or connections at all',
    claims: 2,
    headers: { 'content-security-policy': STRICT },
    html: bare(`<p>${CLAIMS.knee}</p><p>${CLAIMS.hair}</p>`),
  },
  {
    name: 'trusted-types',
    why: 'no text may become markup or script',
    claims: 1,
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    html: bare(`<p>${CLAIMS.heel}</p>`),
  },
  {
    name: 'only-reports',
    why: 'a policy that forbids everything and only tells of it',
    claims: 1,
    headers: {
      'content-security-policy-report-only':
        "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'",
    },
    html: bare(`<p>${CLAIMS.elbow}</p>`),
    says: [/report-only|Report-Only/i],
  },
  {
    name: 'sandboxed-by-policy',
    why: 'the whole page is in a sandbox, with an origin of its own',
    claims: 1,
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
    html: bare(`<p>${CLAIMS.gums}</p>`),
  },
  {
    name: 'nonces',
    why: 'only scripts and styles with a word that changes each time',
    claims: 1,
    headers: {
      'content-security-policy':
        "script-src 'nonce-abc' 'strict-dynamic'; style-src 'nonce-abc'; object-src 'none'",
    },
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8">${witness('abc')}${ICON}<title>Nonce</title><style nonce="abc">p{color:navy}</style></head><body><p>${CLAIMS.dogs}</p></body></html>`,
  },
  {
    name: 'isolated-origin',
    why: 'isolated from all other origins, with no powers and no referrer',
    claims: 1,
    headers: {
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
      'origin-agent-cluster': '?1',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    },
    html: bare(`<p>${CLAIMS.lungs}</p>`),
  },
  {
    name: 'policy-in-the-page',
    why: 'a policy that stands in the page itself, after its first scripts',
    claims: 1,
    html: page({
      head: `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'; img-src data:; connect-src 'none'">`,
      body: `<p>${CLAIMS.safe}</p>`,
    }),
  },
  {
    name: 'strict-off-topic',
    why: 'the strictest policy on a page about nothing of ours',
    claims: null,
    headers: {
      'content-security-policy': `${STRICT}; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin`,
    },
    html: bare(plain(2)),
    says: [/can escape its sandboxing/],
  },
];
