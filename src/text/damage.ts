import { decodeLegacyText, detectLegacyText } from './legacy/index.ts';
import { hasLostLetters } from './lost-letters.ts';
import { repairMojibake } from './mojibake.ts';

/** Encoding damage of a text, and what it probably said. */
export type Damage =
  | { readonly kind: 'legacy'; readonly encoding: 'tcvn3' | 'vni'; readonly repaired: string }
  /** UTF-8 that was read as another encoding. */
  | { readonly kind: 'mojibake'; readonly repaired: string }
  /** Letters became question marks; they cannot be recovered. */
  | { readonly kind: 'lost' };

/** Expects the raw text: `tidy` removes characters that are letters in other encodings. */
export function findDamage(text: string): Damage | undefined {
  const mojibake = repairMojibake(text);
  if (mojibake !== undefined) return { kind: 'mojibake', repaired: mojibake };
  const encoding = detectLegacyText(text);
  if (encoding !== undefined) {
    return { kind: 'legacy', encoding, repaired: decodeLegacyText(encoding, text) };
  }
  return hasLostLetters(text) ? { kind: 'lost' } : undefined;
}
