import type { Language } from '#src/domain/values.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { writePageList } from '#src/desk/rules/grants/page-list.ts';
import type { Grant, NamedRecord } from '#src/desk/store/grants/grant-record.ts';
import { toLastDay } from '#src/desk/store/grants/renew-grant.ts';

/** The state of a grant in words. `now`: ISO 8601, UTC. */
export function describeGrantState(
  { endedAs, startsAt, endsAt }: Grant,
  now: string,
  language: Language,
): string {
  const t = translateTo(language);
  if (endedAs !== undefined) return t(`grants.end.${endedAs}`);
  // Its end is recorded a little later.
  if (endsAt <= now) return t('grants.end.expired');
  return t(startsAt > now ? 'grants.state.future' : 'grants.state.held');
}

/** First and last day: `23/11/2026 đến hết 7/12/2026`. */
export function describeGrantDays(grant: Grant, language: Language): string {
  return translateTo(language)('grants.fromUntil', {
    from: formatDay(language, dayInVietnam(new Date(grant.startsAt))),
    until: formatDay(language, toLastDay(grant)),
  });
}

/** A record and its granted pages: `TU-01-0203-004, Tờ trình (trang 1–3)`. */
export function describeGranted(
  { reference, title, pages }: NamedRecord,
  language: Language,
): string {
  const t = translateTo(language);
  const which =
    pages === undefined ? t('grants.allPages') : t('grants.pages', { pages: writePageList(pages) });
  return `${reference}, ${title} (${which})`;
}

/** What a grant allows besides its place. */
export function describeRights({ mayCopy, certified }: Grant, language: Language): string {
  const t = translateTo(language);
  if (!mayCopy) return t('grants.rights.read');
  return t(certified ? 'grants.rights.certified' : 'grants.rights.copy');
}

/** What staff have to look at. */
export function listGrantMarks(
  { endedAs, renewalAskedAt, renewalAgreement, alarmedAt, liftedUntil }: Grant,
  language: Language,
): readonly string[] {
  if (endedAs !== undefined) return [];
  const t = translateTo(language);
  return [
    ...(renewalAskedAt === undefined && renewalAgreement === undefined
      ? []
      : [t('grants.renewalAsked')]),
    ...(alarmedAt === undefined ? [] : [t('grants.alarm')]),
    ...(liftedUntil === undefined
      ? []
      : [t('grants.lifted', { day: formatDay(language, liftedUntil) })]),
  ];
}
