import { realpathSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { hasCode } from '#src/files/has-code.ts';
import { isVersionName } from './site-folders.ts';
import { holdSite } from './site-readers.ts';

/** A site that stays on disk until `release` is called. */
export interface SiteLease {
  /** The folder of its files, under the version's own name: no build changes its contents. */
  readonly client: string;
  /** The version that it belongs to; `undefined` for a folder not made by a build. */
  readonly versionDir: string | undefined;
  /** Another lease of the same site. */
  again(): SiteLease;
  release(): void;
}

export interface SiteLeases {
  /**
   * The site that is served at this moment.
   * @throws ENOENT when there is none
   */
  take(): SiteLease;
  close(): void;
}

interface LeasedVersion {
  readonly letGo: () => void;
  readers: number;
}

/**
 * Leases of whatever `outDir` leads to. A version is held from its first reader on, and let go when
 * it is no longer the current one and its last reader has gone.
 *
 * @param tellNotHeld called once for each version that could not be held, because its disk is full
 * or not to be written: it is served all the same, and goes by the rules for versions that nobody
 * uses.
 */
export function openSiteLeases(
  outDir: string,
  tellNotHeld: (error: unknown) => void = () => undefined,
): SiteLeases {
  const versions = new Map<string, LeasedVersion>();
  let current: string | undefined;

  function letGoOfEarlier(): void {
    for (const [dir, version] of versions) {
      if (dir === current || version.readers > 0) continue;
      versions.delete(dir);
      version.letGo();
    }
  }

  /** `undefined` when another version came in between, so that this one may be gone already. */
  function hold(dir: string): LeasedVersion | undefined {
    const known = versions.get(dir);
    if (known !== undefined) return known;
    let letGo: () => void;
    try {
      letGo = holdSite(dir);
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return undefined;
      tellNotHeld(error);
      letGo = () => undefined;
    }
    // Held while it was current: no build has removed it, and none will.
    if (findVersionDir(realpathSync.native(outDir)) !== dir) {
      letGo();
      return undefined;
    }
    const version = { letGo, readers: 0 };
    versions.set(dir, version);
    return version;
  }

  function lease(client: string, versionDir: string, version: LeasedVersion): SiteLease {
    version.readers += 1;
    let isReleased = false;
    return {
      client,
      versionDir,
      again: () => lease(client, versionDir, version),
      release() {
        if (isReleased) return;
        isReleased = true;
        version.readers -= 1;
        letGoOfEarlier();
      },
    };
  }

  return {
    take() {
      for (;;) {
        const client = realpathSync.native(outDir);
        const versionDir = findVersionDir(client);
        if (versionDir === undefined) return leaseFolder(client);
        const version = hold(versionDir);
        if (version === undefined) continue;
        current = versionDir;
        const taken = lease(client, versionDir, version);
        letGoOfEarlier();
        return taken;
      }
    },
    close() {
      for (const { letGo } of versions.values()) letGo();
      versions.clear();
    },
  };
}

/** No build takes away what it has not put there. */
function leaseFolder(client: string): SiteLease {
  const release = () => undefined;
  return { client, versionDir: undefined, again: () => leaseFolder(client), release };
}

function findVersionDir(client: string): string | undefined {
  const dir = dirname(client);
  return basename(client) === 'client' && isVersionName(basename(dir)) ? dir : undefined;
}
