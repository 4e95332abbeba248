import type { DeskKeys } from '#src/desk/vault/keys.ts';
import { buildBackup } from '#src/desk/store/backup/build-backup.ts';
import { openReader, type StorePlace } from '#src/desk/store/open-store.ts';

/** A whole backup as one text. */
export async function takeBackup(place: StorePlace, keys: DeskKeys): Promise<string> {
  const reader = openReader(place);
  let backup = '';
  for await (const chunk of buildBackup(reader, keys)) backup += chunk;
  await reader.destroy();
  return backup;
}

/** Gives its bytes in small pieces, so that lines and letters begin in one and end in another. */
export function toBytes(backup: string): () => AsyncIterable<Uint8Array> {
  return async function* () {
    const bytes = Buffer.from(backup);
    for (let at = 0; at < bytes.length; at += 1000)
      yield await Promise.resolve(bytes.subarray(at, at + 1000));
  };
}
