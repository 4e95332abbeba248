import type { ReaderField } from '../reader-facts.ts';

/** Whether each field is asked for; `site.yaml` may change it. */
export type FieldRules = Readonly<Record<ReaderField, 'hidden' | 'optional' | 'required'>>;

/** Longest text of a field, in characters. */
export const longest: Readonly<Record<ReaderField, number>> = {
  name: 200,
  birthYear: 4,
  nationality: 100,
  identity: 50,
  organisation: 300,
  position: 200,
  address: 500,
  phone: 50,
  email: 254,
  topic: 2000,
  period: 200,
};

/** Maximum number of records on one slip. */
export const mostItems = 50;
