import type { ConsentPurpose, Purpose, ReaderField } from '../reader-facts.ts';
import type { Wish } from '../rules/wish.ts';

/** What is asked for of one record, by what a form can say of it. */
export interface AskedRecord {
  readonly id: string;
  readonly page?: number;
  /** Absent until the reader has seen what may be wished. */
  readonly wish?: Wish;
}

/** A form as far as it is filled in: all of it is shown again when it cannot be taken. */
export interface FormValues {
  readonly items: readonly AskedRecord[];
  /** A record that the reader adds by its number. */
  readonly added: string;
  readonly fields: Readonly<Partial<Record<ReaderField, string>>>;
  readonly purpose?: Purpose;
  readonly consents: readonly ConsentPurpose[];
  readonly keepsRules: boolean;
  /** Of a field that only programs see. */
  readonly trap: string;
  readonly ticket: string;
  /** Which button was pressed. */
  readonly action: FormAction;
}

export type FormAction =
  | { readonly kind: 'send' }
  | { readonly kind: 'add' }
  | { readonly kind: 'remove'; readonly place: number };
