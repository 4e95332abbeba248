import type { FormValues } from '../reader/form-values.ts';
import type { RequestRecord } from '../store/request/request-record.ts';

/** Initial values of the correction form: the reader's current data. */
export function openValues({ reader }: RequestRecord): FormValues {
  return {
    items: [],
    added: '',
    fields: reader?.fields ?? {},
    ...(reader !== undefined && { purpose: reader.purpose }),
    consents: reader?.consents ?? [],
    keepsRules: true,
    honeypot: '',
    formToken: '',
    action: { kind: 'send' },
  };
}
