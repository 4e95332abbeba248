import { isDay } from '#src/desk/is-day.ts';
import type { MessageKey } from '#src/i18n/index.ts';

/**
 * The facts of a certificate: Thông tư 05/2025/TT-BNV, Điều 42. They come from the records, the
 * request and the settings, so each may be missing. Texts are in Vietnamese, as in the records.
 */
export interface CertificateFacts {
  /** Mã xác thực lưu trữ. */
  readonly authenticationCode?: string | undefined;
  readonly archive?: string | undefined;
  /** Full name. */
  readonly receiver?: string | undefined;
  readonly identity?: string | undefined;
  /** Mã lưu trữ tài liệu gốc: the code of the item, with that of the archive. */
  readonly sourceCode?: string | undefined;
  /** Số, ký hiệu; `unnumbered` where the record itself bears none. */
  readonly documentNumber?: string | typeof unnumbered | undefined;
  readonly documentType?: string | undefined;
  /** Trích yếu. */
  readonly subject?: string | undefined;
  readonly purpose?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly issuedOn?: string | undefined;
  /** Last day, `YYYY-MM-DD`. */
  readonly usableUntil?: string | undefined;
  /** Number of copies. */
  readonly count?: number | undefined;
}

export const unnumbered = Symbol('unnumbered');

export interface CertificateRules {
  /** The archive gives copies to readers whose identity number it has not asked for. */
  readonly mayOmitIdentity: boolean;
}

/** Order and labels of the facts on the certificate. */
export const certificateLabels = {
  authenticationCode: 'copies.authenticationCode',
  archive: 'copies.archive',
  receiver: 'copies.receiver',
  identity: 'copies.identity',
  sourceCode: 'copies.sourceCode',
  documentNumber: 'copies.documentNumber',
  documentType: 'copies.documentType',
  subject: 'copies.subject',
  purpose: 'copies.purpose',
  issuedOn: 'copies.issuedOn',
  usableUntil: 'copies.usableUntil',
  count: 'copies.count',
} as const satisfies Readonly<Record<keyof CertificateFacts, MessageKey>>;

export type CertificateFact = keyof typeof certificateLabels;

/** Names of the facts that are missing or cannot be true, in the order of the certificate. */
export function checkCertificate(
  facts: CertificateFacts,
  { mayOmitIdentity }: CertificateRules,
): readonly CertificateFact[] {
  const names = Object.keys(certificateLabels) as CertificateFact[];
  return names.filter((name) => {
    if (name === 'identity' && mayOmitIdentity) return false;
    return !isFit(name, facts);
  });
}

function isFit(name: CertificateFact, facts: CertificateFacts): boolean {
  const { issuedOn = '', usableUntil = '', count = 0, documentNumber } = facts;
  if (name === 'issuedOn') return isDay(issuedOn);
  if (name === 'usableUntil') return isDay(usableUntil) && usableUntil >= issuedOn;
  if (name === 'count') return Number.isInteger(count) && count >= 1;
  if (name === 'documentNumber' && documentNumber === unnumbered) return true;
  const text = facts[name];
  return typeof text === 'string' && text.trim() !== '';
}
