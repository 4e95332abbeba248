import { foldText } from '../text/fold.ts';
import { findCode } from '../domain/schema/codes.ts';
import { readSecrecy } from './secrecy/read-secrecy.ts';

export type ModeReading = 'open' | 'conditional' | 'secret' | 'missing' | 'unknown';

const modes: Readonly<Record<string, ModeReading>> = { '01': 'open', '02': 'conditional' };

/**
 * Parses `mode`. Only known values open anything: `Thường`, `Không mật` and others are unknown and
 * stop the build. Any mention of secrecy is secret.
 */
export function readMode(text: string): ModeReading {
  if (text === '') return 'missing';
  const known = modes[findCode('mode', text) ?? ''];
  return known ?? (isSecretWord(text) ? 'secret' : 'unknown');
}

const secretCode = /^0*3(?:[.,]0+)?$|^0*3\b/;
const secretWords = /\b(?:(?:tuyet|toi)? ?mat|top secret|secret|confidential)\b/;
/** As stamped on paper: A, B, C, and the initials of Mật, Tối mật, Tuyệt mật. */
const secretStamp = /^(?:[abcm]|tm|tum)$/;

function isSecretWord(text: string): boolean {
  const folded = foldText(text);
  const words = folded.replace(/\bkhong mat\b/g, '');
  return (
    secretCode.test(folded) ||
    secretStamp.test(folded) ||
    secretWords.test(words) ||
    readSecrecy(text) === 'stamp'
  );
}
