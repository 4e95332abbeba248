import { Kysely, type KyselyConfig } from 'kysely';
import { openErasureList, type ErasureList } from './erasure/erasure-list.ts';
import { openLinkList, type LinkList } from './links/link-list.ts';
import type { DeskTables } from './tables.ts';

/** The database of a desk, with the lists of what was erased and which links were replaced in it. */
export class DeskStore extends Kysely<DeskTables> {
  readonly erasures: ErasureList;
  readonly links: LinkList;

  constructor(config: KyselyConfig, dataDir: string) {
    super(config);
    this.erasures = openErasureList(dataDir);
    this.links = openLinkList(dataDir);
  }
}
