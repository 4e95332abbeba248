import { Kysely, type KyselyConfig } from 'kysely';
import { openErasureList, type ErasureList } from './erasure/erasure-list.ts';
import type { DeskTables } from './tables.ts';

/** The database of a desk, with the list of what was erased in it. */
export class DeskStore extends Kysely<DeskTables> {
  readonly erasures: ErasureList;

  constructor(config: KyselyConfig, dataDir: string) {
    super(config);
    this.erasures = openErasureList(dataDir);
  }
}
