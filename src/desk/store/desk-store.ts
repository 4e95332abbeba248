import { Kysely, type KyselyConfig } from 'kysely';
import { openErasureList, type ErasureList } from './erasure/erasure-list.ts';
import { openLinkList, type LinkList } from './links/link-list.ts';
import type { DeskTables } from './tables.ts';

/** The desk's database, with the lists of erasures and replaced links. */
export class DeskStore extends Kysely<DeskTables> {
  readonly erasures: ErasureList;
  readonly links: LinkList;

  constructor(config: KyselyConfig, dataDir: string) {
    super(config);
    this.erasures = openErasureList(dataDir);
    this.links = openLinkList(dataDir);
  }
}
