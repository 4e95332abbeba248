import type { ConsentPurpose, Purpose, ReaderField } from '../reader-facts.ts';
import type { Wish } from '../rules/request.ts';

/** A wish for one record, as the form encodes it. */
export interface AskedRecord {
  readonly id: string;
  readonly page?: number;
  /** Absent until the reader has seen the options. */
  readonly wish?: Wish;
}

/** A form as far as it is filled in: shown again if it cannot be accepted. */
export interface FormValues {
  readonly items: readonly AskedRecord[];
  /** A record that the reader adds by its number. */
  readonly added: string;
  readonly fields: Readonly<Partial<Record<ReaderField, string>>>;
  readonly purpose?: Purpose;
  readonly consents: readonly ConsentPurpose[];
  readonly keepsRules: boolean;
  /** The honeypot field. */
  readonly honeypot: string;
  readonly formToken: string;
  /** Which button was pressed. */
  readonly action: FormAction;
}

export type FormAction =
  | { readonly kind: 'send' }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly place: number };
