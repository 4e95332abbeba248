import type { Language } from '#src/domain/values.ts';
import { translateTo } from '#src/i18n/index.ts';
import { describeDecision } from '#src/desk/mail/describe-decision.ts';
import type { ItemState } from '#src/desk/rules/request.ts';

/** An item's state as staff see it, including what is only proposed. */
export function describeStanding(state: ItemState, language: Language): string {
  const t = translateTo(language);
  switch (state.kind) {
    case 'pending':
      return t('work.standing.pending');
    case 'proposed':
      return t('work.standing.proposed', { decision: describeDecision(state.decision, language) });
    case 'decided':
      return describeDecision(state.decision, language);
    case 'withdrawn':
      return t('desk.item.withdrawn');
  }
}
