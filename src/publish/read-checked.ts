import { randomBytes } from 'node:crypto';
import type { CatalogueResult } from '../catalogue/build/index.ts';
import { hasErrors } from '../catalogue/issues/index.ts';
import { readCatalogue, type ReadOptions } from '../catalogue/read/index.ts';
import { checkClaims } from './check-claims.ts';

/**
 * The catalogue, held against its scans and transcripts as well: regions lie on their pages,
 * quotations stand in their texts.
 */
export async function readChecked(options: ReadOptions): Promise<CatalogueResult> {
  const newKey = () => randomBytes(16).toString('hex');
  const result = await readCatalogue({ newKey, ...options });
  const found = await checkClaims(result.claims, options.scansDir, options.pageLimits);
  const issues = [...result.issues, ...found];
  const { catalogue, claims, transcribed } = result;
  return { issues, claims, transcribed, ...(catalogue && !hasErrors(found) && { catalogue }) };
}
