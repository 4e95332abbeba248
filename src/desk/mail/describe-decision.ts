import type { Language } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import type { Decision } from '../rules/decision.ts';

/** A decision in words: what is granted for how long, or the ground for refusal. */
export function describeDecision(decision: Decision, language: Language): string {
  const t = translateTo(language);
  switch (decision.kind) {
    case 'allow-reading':
      return t(decision.online ? 'desk.item.allow-reading-online' : 'desk.item.allow-reading', {
        from: formatDay(language, decision.from),
        until: formatDay(language, decision.until),
      });
    case 'allow-copy': {
      const copy = t(decision.certified ? 'desk.item.allow-certified' : 'desk.item.allow-copy');
      return decision.online ? t('desk.item.online-copy', { copy }) : copy;
    }
    case 'refuse':
      return t('desk.item.refuse', {
        reason: t(`desk.refusal.${decision.reason}`),
        basis: t(`desk.basis.${decision.reason}`),
      });
  }
}
