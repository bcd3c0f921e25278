import type { Room } from './list-desk.ts';

/** What the browser tells of the extension's room; null where it does not. */
export async function readRoom(storage: StorageManager): Promise<Room | null> {
  const [{ usage, quota }, lasting] = await Promise.all([storage.estimate(), storage.persisted()]);
  return usage === undefined || quota === undefined ? null : { used: usage, most: quota, lasting };
}
