import type { IssueList, Place } from '../issues/issue.ts';
import type { ProseLink } from './reading.ts';

/**
 * Allows web and mail addresses and fragments, rejects every other protocol, and returns addresses
 * of this site for checking.
 */
export function checkLink(
  url: string,
  place: Place,
  issues: IssueList,
): ProseLink | 'safe' | 'unsafe' {
  // Browsers ignore these characters in a protocol: `java\tscript:`.
  const href = url.replace(/[\p{Cc}\s]/gu, '');
  if (href.startsWith('#') || /^(?:https?:\/\/|mailto:)./i.test(href)) return 'safe';
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|[/\\]\\)/i.test(href)) {
    issues.add('unsafe-link', place, { value: url });
    return 'unsafe';
  }
  return { href, place };
}
