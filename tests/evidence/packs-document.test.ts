import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkPack } from '../../lib/evidence/check-pack.ts';
import { MOST_PACK_BYTES } from '../../lib/evidence/limits.ts';

const document = readFileSync(new URL('../../PACKS.md', import.meta.url), 'utf8');

describe('PACKS.md', () => {
  it('shows an example that passes the checks', () => {
    const example = /<!-- example -->\n```json\n([\s\S]*?)\n```/.exec(document)?.[1] ?? '';
    expect(checkPack(JSON.parse(example))).toMatchObject({ ok: true });
  });

  it('says the limit that there is', () => {
    expect(document).toContain(`${MOST_PACK_BYTES.toLocaleString('en')} bytes`);
  });
});
