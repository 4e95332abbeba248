import { VaultError } from '#src/desk/vault/vault-error.ts';
import { SiteChangedError } from '#src/build/sites/place-site.ts';
import { ForeignLinkError, NoLinksError } from '#src/build/sites/switch-site.ts';
import { NothingToUndoError } from '#src/build/sites/undo-site.ts';
import { StoppedBuild } from '#src/build/stopped-build.ts';
import { MissingLanguageError } from '#src/imaging/ocr/find-engine.ts';
import { FixityFormatError } from '#src/imaging/fixity/fixity-file.ts';
import { SettingsError } from '#src/config/env-settings.ts';
import { BuildRunningError } from './build-lock.ts';
import { ForeignHostError, PortTakenError } from '#src/server/site/listen.ts';
import { ToldError } from './told-error.ts';

/**
 * Ends a command with a message for its user. Problems of content, gate and approval are already
 * reported; only a bug in the program shows a stack trace.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  // A failed build may leave helpers that keep the process alive.
  setTimeout(() => process.exit(), 500).unref();
  if (isMisuse(error)) {
    console.error(error.message);
    process.exitCode = 2;
    return;
  }
  if (error instanceof StoppedBuild) return;
  const told = [
    SettingsError,
    PortTakenError,
    ForeignHostError,
    BuildRunningError,
    FixityFormatError,
    MissingLanguageError,
    SiteChangedError,
    ForeignLinkError,
    NoLinksError,
    NothingToUndoError,
    ToldError,
    VaultError,
  ];
  if (told.some((kind) => error instanceof kind) && error instanceof Error) {
    console.error(error.message);
    return;
  }
  console.error(error);
}

/** An option that the command does not have, as `parseArgs` tells it. */
function isMisuse(error: unknown): error is Error {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS_')
  );
}
