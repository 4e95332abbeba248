import { ContentError } from '../../src/integrations/prepare.ts';
import { GateError } from '../../src/integrations/build-outputs.ts';
import { MissingLanguageError } from '../../src/imaging/ocr/find-engine.ts';
import { FixityFormatError } from '../../src/imaging/fixity/manifest-file.ts';
import { SettingsError } from '../../src/site/settings.ts';
import { BuildRunningError } from './build-lock.ts';
import { PortTakenError } from './serve.ts';
import { ToldError } from './told-error.ts';

/**
 * Ends a command with what its user must know. Content and gate have told their story already;
 * only a fault of the program itself shows a stack.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = 1;
  // A build that broke off may leave helpers that keep the program from ending by itself.
  setTimeout(() => process.exit(), 500).unref();
  if (error instanceof ContentError || error instanceof GateError) return;
  const told = [
    SettingsError,
    PortTakenError,
    BuildRunningError,
    FixityFormatError,
    MissingLanguageError,
    ToldError,
  ];
  if (told.some((kind) => error instanceof kind) && error instanceof Error) {
    console.error(error.message);
    return;
  }
  console.error(error);
}
