import { hasErrors, type Issue } from '../catalogue/issues/index.ts';
import type { Catalogue } from '../catalogue/model.ts';
import type { EnvSettings } from '../config/env-settings.ts';
import { readChecked } from '../publish/checks/read-checked.ts';
import { ContentError } from './stopped-build.ts';

/**
 * Reads the content and checks it against its scans; the issues are warnings only.
 *
 * @throws ContentError
 */
export async function readContent(
  settings: EnvSettings,
): Promise<{ readonly catalogue: Catalogue; readonly issues: readonly Issue[] }> {
  const { catalogue, issues } = await readChecked(settings);
  if (catalogue === undefined || hasErrors(issues)) throw new ContentError(issues);
  return { catalogue, issues };
}
