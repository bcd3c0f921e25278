import { readFileSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Lets one process at a time write into a folder.
 *
 * @param path of the lock file, which holds the number of the process
 * @returns gives the lock back
 * @throws an Error that says who holds it
 */
export function lock(path: string): () => void {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    const holder = Number(readFileSync(path, 'utf8'));
    if (isRunning(holder)) {
      throw new Error(
        `Another scan (process ${holder}) is writing there. Wait for it, or remove ${path} if there is none.`,
      );
    }
    // Whoever held it was ended at once and could not give it back.
    writeFileSync(path, String(process.pid));
  }
  return () => rmSync(path, { force: true });
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user may not be asked, but is there.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
