import type { Language } from '#src/domain/values.ts';
import { formatTime } from '#src/i18n/format.ts';
import { translateTo, type Translate } from '#src/i18n/index.ts';
import type { CardFacts } from '#src/desk/register/card-facts.ts';
import type { ReaderVisit, Visit } from '#src/desk/store/register/list-visits.ts';

/** Columns of the official register, BM-PVĐG-02, from left to right. */
export const visitColumns = [
  'number',
  'day',
  'name',
  'card',
  'place',
  'papers',
  'purpose',
  'topic',
  'entered',
  'left',
  'remark',
] as const;
export type VisitColumn = (typeof visitColumns)[number];

/** A line of the yearly register in words. For an erased reader it has only day and purpose. */
export function describeVisit(
  visit: ReaderVisit,
  language: Language,
): Readonly<Record<VisitColumn, string>> {
  const t = translateTo(language);
  const { facts, damage, card } = visit.reader;
  const { name = '', organisation, address } = facts?.fields ?? {};
  return {
    number: String(visit.number),
    day: visit.day,
    name: damage === undefined ? name : t('damage.cell', { column: damage.column }),
    card,
    place: [organisation, address].filter((text) => text !== undefined).join(', '),
    papers: facts === undefined ? '' : listPapers(facts, t),
    purpose: t(`request.purpose.${visit.purpose}`),
    topic: visit.topic ?? '',
    entered: toTime(visit.cameAt),
    left: toTime(visit.leftAt),
    remark: describeRemark(visit, t),
  };
}

/** Kinds of papers that were shown, in words. */
function listPapers({ papers }: Pick<CardFacts, 'papers'>, t: Translate): string {
  return papers.map(({ kind }) => t(`register.paper.${kind}`)).join(', ');
}

/** Remarks on a visit besides its times; usually empty. */
export function describeRemark({ state, voidReason }: Visit, t: Translate): string {
  switch (state) {
    case 'in':
      return t('register.remark.present');
    case 'closed':
      return t('register.remark.closed');
    case 'void':
      return voidReason === null
        ? ''
        : t('register.remark.voided', { ground: t(`register.void.${voidReason}`) });
    case 'left':
      return '';
  }
}

/** `07:35–11:05`; unknown times are left out. */
export function describeTimes({ cameAt, leftAt }: Pick<Visit, 'cameAt' | 'leftAt'>): string {
  return cameAt === null ? '' : `${toTime(cameAt)}–${toTime(leftAt)}`;
}

/** `HH:MM` in Vietnam; empty if unknown. */
export function toTime(at: string | null): string {
  return at === null ? '' : formatTime(at);
}
