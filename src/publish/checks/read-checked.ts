import { randomBytes } from 'node:crypto';
import type { CatalogueResult } from '#src/catalogue/assemble/index.ts';
import { hasErrors } from '#src/catalogue/issues/index.ts';
import { readCatalogue, type ReadOptions } from '#src/catalogue/read/index.ts';
import { writeLocks } from '#src/catalogue/read/kept-locks.ts';
import { readFixity } from '#src/imaging/fixity/fixity-file.ts';
import { checkClaims } from './check-claims.ts';

interface CheckOptions extends ReadOptions {
  /** SHA-256 of every master. */
  readonly fixityFile?: string;
}

/**
 * The catalogue, also checked against its scans and transcripts: regions are within their pages,
 * quotations occur in their texts, and page rows refer to the scans they were written for. Scans
 * that such rows refer to for the first time are recorded in `pages.lock`, beside the tables.
 */
export async function readChecked(options: CheckOptions): Promise<CatalogueResult> {
  const newKey = () => randomBytes(16).toString('hex');
  const fixity =
    options.fixityFile === undefined ? undefined : await readFixity(options.fixityFile);
  const { catalogue, held, ...result } = await readCatalogue({
    newKey,
    ...options,
    ...(fixity && { fixity }),
  });
  const found = [
    ...(await checkClaims(result.claims, options.scansDir, options.pageLimits)),
    ...held.notes,
    ...(await writeLocks(held, options)),
  ];
  const issues = [...result.issues, ...found];
  return { ...result, issues, ...(catalogue && !hasErrors(found) && { catalogue }) };
}
