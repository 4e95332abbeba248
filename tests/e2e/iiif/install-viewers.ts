import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Packages that hold a viewer as one script for the browser, all its parts in it. */
const packages = {
  mirador: 'mirador@4.0.0',
  universalviewer: 'universalviewer@4.4.0',
  clover: '@samvera/clover-iiif@3.3.8',
  tify: 'tify@0.35.0',
} as const;

export type ViewerName = keyof typeof packages;

const folder = join(process.cwd(), '.cache', 'iiif-viewers');

/**
 * Fetches a viewer from npm, once, into the cache: the package alone. With what they depend on, the
 * four would add 850 MB and two minutes to every installation, and their scripts need none of it.
 * @returns its folder, or why there is none
 */
export function installViewer(
  name: ViewerName,
): { readonly folder: string } | { readonly reason: string } {
  const place = join(folder, packages[name].replace('/', '+'));
  if (existsSync(place)) return { folder: place };
  const temporary = join(folder, `.tmp-${process.pid}-${name}`);
  mkdirSync(temporary, { recursive: true });
  try {
    const options = { cwd: temporary, encoding: 'utf8', stdio: 'pipe', timeout: 60_000 } as const;
    const packed = execFileSync('npm', ['pack', '--silent', packages[name]], options).trim();
    execFileSync('tar', ['-xzf', packed], options);
    renameSync(join(temporary, 'package'), place);
    return { folder: place };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error);
    return { reason: `${packages[name]} could not be fetched from npm: ${reason ?? ''}` };
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
