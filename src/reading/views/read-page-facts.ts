import type { Language } from '#src/domain/values.ts';
import { toLanguage } from '#src/domain/languages.ts';
import type { ReadingPageFacts } from './room-facts.ts';

/**
 * What a page was given by the server, and its language.
 *
 * @throws if the server passed nothing for this kind of page: it is only rendered on demand
 */
export function readPageFacts<Kind extends ReadingPageFacts['kind']>(
  { locals, url }: { readonly locals: App.Locals; readonly url: URL },
  kind: Kind,
): {
  readonly facts: Extract<ReadingPageFacts, { kind: Kind }>;
  readonly language: Language;
} {
  const { reading } = locals;
  if (reading?.kind !== kind) throw new Error(`No ${kind} page of the reading room was asked for.`);
  return {
    facts: reading as Extract<ReadingPageFacts, { kind: Kind }>,
    language: toLanguage(url.pathname.startsWith('/en/') ? 'en' : undefined),
  };
}
