import { codeLabel } from '#src/domain/schema/codes.ts';
import type { SiteSettings } from '#src/domain/schema/site.ts';
import type { ConditionalAccess, Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toShownText, type ShownText } from '../links/local-link.ts';

/** Why something is closed, on which basis, until when, and how to request it. */
export interface AccessNotice {
  readonly reason: ShownText;
  readonly basis?: ShownText;
  readonly opensOn?: string;
  /** The higher level that closed it, in a sentence. */
  readonly from?: string;
  /** How to ask and how soon the archive answers. */
  readonly ask: string;
}

/** Level of what is closed: the notice names a higher level, but not this one. */
export type NoticeLevel = 'fonds' | 'file' | 'item' | 'page';

export function buildAccessNotice(
  access: ConditionalAccess,
  level: NoticeLevel,
  site: SiteSettings,
  language: Language,
): AccessNotice {
  const t = translateTo(language);
  const isInherited = access.from !== undefined && access.from !== level;
  return {
    reason: toReason(access, language),
    ...(access.basis === undefined ? {} : { basis: inVietnamese(access.basis, language) }),
    ...(access.opensOn === undefined ? {} : { opensOn: formatDay(language, access.opensOn) }),
    ...(isInherited ? { from: t(`records.from.${access.from}`) } : {}),
    ask: t('records.askConditional', { count: site.requests.workingDays.conditional }),
  };
}

function toReason({ reason, note, opensOn }: ConditionalAccess, language: Language): ShownText {
  const t = translateTo(language);
  if (reason === 'other' && note !== undefined) return toShownText(language, note);
  if (reason === undefined) {
    // No reason is recorded: if there is an opening day, that is all the notice can say.
    return { text: t(opensOn === undefined ? 'records.reasonUnstated' : 'records.notYetOpen') };
  }
  return { text: codeLabel('accessReason', reason, language) };
}

function inVietnamese(text: string, language: Language): ShownText {
  return language === 'vi' ? { text } : { text, language: 'vi' };
}

/** The notice in one sentence, for `conditionsOfAccess`. */
export function toConditions(notice: AccessNotice, language: Language): string {
  const t = translateTo(language);
  const parts = [
    `${t('records.reason')}: ${notice.reason.text}`,
    notice.basis && `${t('records.basis')}: ${notice.basis.text}`,
    notice.opensOn && `${t('records.opensOn')} ${notice.opensOn}`,
  ];
  return `${parts.filter((part) => part !== undefined).join('; ')}. ${notice.ask}`;
}
