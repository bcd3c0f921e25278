import { expect, it } from 'vitest';
import { inOrder } from '../../lib/background/in-order.ts';

/** Runs that end when they are told to, and a log of what began and ended. */
function controlled() {
  const log: string[] = [];
  const ends = new Map<string, (failed?: Error) => void>();
  const run = inOrder((key: string, name: string) => {
    log.push(`begin ${key}${name}`);
    return new Promise<string>((resolve, reject) => {
      ends.set(`${key}${name}`, (failed) => {
        log.push(`end ${key}${name}`);
        if (failed === undefined) resolve(name);
        else reject(failed);
      });
    });
  });
  const end = (which: string, failed?: Error): void => ends.get(which)?.(failed);
  return { run, log, end };
}

it('runs calls of one key one after the other, and those of others meanwhile', async () => {
  const { run, log, end } = controlled();
  const first = run('a', '1');
  const second = run('a', '2');
  const other = run('b', '1');
  await Promise.resolve();
  expect(log).toEqual(['begin a1', 'begin b1']);
  end('b1');
  expect(await other).toBe('1');
  end('a1');
  expect(await first).toBe('1');
  await expect.poll(() => log).toContain('begin a2');
  end('a2');
  expect(await second).toBe('2');
});

it('goes on after a call that failed', async () => {
  const { run, log, end } = controlled();
  const first = run('a', '1');
  const second = run('a', '2');
  await Promise.resolve();
  end('a1', new Error('gone'));
  await expect(first).rejects.toThrow('gone');
  await expect.poll(() => log).toContain('begin a2');
  end('a2');
  expect(await second).toBe('2');
});
