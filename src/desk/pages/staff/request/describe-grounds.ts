import type { MessageKey, Translate } from '#src/i18n/index.ts';
import { readerFields } from '#src/desk/reader-facts.ts';
import { careReasons, type CareMove } from '#src/desk/rules/grounds.ts';
import type { LogEntry } from '#src/desk/store/request/request-record.ts';

/**
 * How the requester's identity was checked, and why, as the log has it; empty for actions without
 * grounds.
 */
export function describeGrounds(
  move: CareMove,
  { checked, reason }: Pick<LogEntry, 'checked' | 'reason'>,
  t: Translate,
): string {
  const check = checked === undefined ? [] : [t(`care.checked.${checked}`)];
  const why = listReasons(move, t).filter(({ value }) => value === reason);
  return [...check, ...why.map(({ label }) => label)].join('; ');
}

/** All possible reasons for it, in words. */
export function listReasons(move: CareMove, t: Translate) {
  return careReasons[move].map((value) => ({
    value,
    label: t(`care.reason.${move}.${value}` as MessageKey),
  }));
}

/** What was corrected, in words. */
export function nameField(name: string, t: Translate): string {
  const field = readerFields.find((one) => one === name);
  if (field !== undefined) return t(`desk.field.${field}`).toLowerCase();
  return name === 'purpose' || name === 'consents' ? t(`care.field.${name}`) : name;
}
