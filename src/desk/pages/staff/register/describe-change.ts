import type { Translate } from '#src/i18n/index.ts';
import { endReasons, recordErasureReasons, voidReasons } from '#src/desk/rules/register/grounds.ts';
import type { RegisterLine } from '#src/desk/store/register/change-log.ts';
import { nameField } from '../request/describe-grounds.ts';

/** A line of a card's log in words: what was done, to what, and why. */
export function describeChange(
  { move, reason, fields, visit }: Pick<RegisterLine, 'move' | 'reason' | 'fields' | 'visit'>,
  t: Translate,
): string {
  const about = [
    ...fields.map((field) =>
      field === 'papers' ? t('register.papers').toLowerCase() : nameField(field, t),
    ),
    ...(visit === null ? [] : [visit]),
    ...describeReason(reason, move, t),
  ];
  const done = t(`register.step.${move}`);
  return about.length === 0 ? done : `${done}: ${about.join(', ')}`;
}

function describeReason(
  reason: string | null,
  move: RegisterLine['move'],
  t: Translate,
): readonly string[] {
  switch (move) {
    case 'end':
      return endReasons.filter((one) => one === reason).map((one) => t(`register.end.${one}`));
    case 'void':
      return voidReasons.filter((one) => one === reason).map((one) => t(`register.void.${one}`));
    case 'erase':
      return recordErasureReasons
        .filter((one) => one === reason)
        .map((one) => t(`care.reason.erase.${one}`));
    default:
      return [];
  }
}
