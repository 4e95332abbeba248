import type { IssueList, Place } from '../issues/issue.ts';
import type { ProseLink } from './reading.ts';

/**
 * Lets web and mail addresses and places on the same page pass, refuses every other protocol, and
 * gives back what claims to be an address of this site.
 */
export function checkLink(
  url: string,
  place: Place,
  issues: IssueList,
): ProseLink | 'safe' | 'unsafe' {
  // Browsers skip these inside a protocol: `java\tscript:`.
  const href = url.replace(/[\p{Cc}\s]/gu, '');
  if (href.startsWith('#') || /^(?:https?:\/\/|mailto:)./i.test(href)) return 'safe';
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|[/\\]\\)/i.test(href)) {
    issues.add('unsafe-link', place, { value: url });
    return 'unsafe';
  }
  return { href, place };
}
