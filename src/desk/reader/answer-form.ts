import type { Language } from '#src/domain/values.ts';
import type { AnswerRules, ReaderDesk } from '../reader-desk.ts';
import type { AskedItem } from '../store/request/request-record.ts';
import { checkForm, type FormProblem } from './check-form.ts';
import type { FieldRules } from './field-rules.ts';
import type { AskedRecord, FormValues } from './form-values.ts';
import { readForm, readLinkedItems } from './read-form.ts';

export interface FormRequest {
  /** Absent if the form is only requested. */
  readonly data?: FormData | undefined;
  readonly query: URLSearchParams;
  /** Identifies the browser; its cookie. */
  readonly browser: string;
  /** Whether a reader has left this computer. */
  readonly isLeft: boolean;
  readonly clientIp: string;
  readonly language: Language;
}

export interface FormDeps {
  readonly desk: ReaderDesk;
  readonly fields: FieldRules;
  readonly rules: AnswerRules;
  /** A catalogue record, or nothing if there is none. */
  readonly findItem: (asked: AskedRecord) => AskedItem | undefined;
  /** The failure, for the log. */
  readonly report: (error: unknown) => void;
}

export type FormAnswer =
  | { readonly kind: 'sent'; readonly token: string }
  | {
      readonly kind: 'form';
      readonly status: number;
      readonly values: FormValues;
      readonly problems: readonly FormProblem[];
    };

/**
 * Handles a form. If it cannot be accepted, all input is returned. A form with problems is answered
 * with a success status, because browsers would report a failed request.
 */
export async function answerForm(
  { data, query, browser, isLeft, clientIp, language }: FormRequest,
  surroundings: FormDeps,
): Promise<FormAnswer> {
  const { desk, fields, rules, findItem, report } = surroundings;
  if (data === undefined) return show(200, emptyForm(query, desk.issueFormToken(browser)));
  const values = readForm(data);
  const { action } = values;
  if (action.kind === 'remove')
    return show(200, { ...values, items: values.items.filter((_, at) => at !== action.place) });
  if (action.kind === 'add') {
    const asked = { id: values.added };
    if (findItem(asked) === undefined) return show(200, values, { kind: 'unknown-item' });
    const isThere = values.items.some(({ id, page }) => id === asked.id && page === undefined);
    const items = isThere ? values.items : [...values.items, asked];
    return show(200, { ...values, items, added: '' });
  }
  const formToken = desk.readFormToken(browser, values.formToken);
  // A form from before its reader left: resubmitted by the next user from the browser's history.
  if (formToken.kind === 'forged' && isLeft)
    return show(200, emptyForm(query, desk.issueFormToken(browser)));
  if (formToken.kind === 'forged')
    return show(200, { ...values, formToken: desk.issueFormToken(browser) }, { kind: 'stale' });
  if (formToken.kind === 'too-old') {
    const fresh = desk.issueFormToken(browser, formToken.formKey);
    return show(200, { ...values, formToken: fresh }, { kind: 'stale' });
  }
  const items = values.items.flatMap((asked) => findItem(asked) ?? []);
  const checked = checkForm(values, fields);
  const isKnown = items.length === values.items.length;
  if (checked.kind === 'problems' || !isKnown) {
    const problems = checked.kind === 'problems' ? checked.problems : [];
    return show(200, values, ...(isKnown ? [] : [{ kind: 'unknown-item' as const }]), ...problems);
  }
  if (formToken.kind === 'too-fast') return show(200, values, { kind: 'too-fast' });
  try {
    const wait = await desk.findWait(clientIp);
    if (wait !== undefined)
      return show(429, values, { kind: 'too-many', minutes: Math.ceil(wait / 60) });
  } catch (error) {
    report(error);
    return show(503, values, { kind: 'failed' });
  }
  try {
    const { formKey } = formToken;
    const sent = await desk.send({ formKey, language, reader: checked.reader, items }, rules);
    if (!sent.isOther) return { kind: 'sent', token: sent.token };
    const fresh = { ...values, formToken: desk.issueFormToken(browser) };
    return show(409, fresh, { kind: 'sent-before', token: sent.token });
  } catch (error) {
    report(error);
    // Readers who retry while the desk is down are not locked out when it is up again.
    await desk.giveBackTry(clientIp).catch(report);
    return show(503, values, { kind: 'failed' });
  }
}

function show(status: number, values: FormValues, ...problems: FormProblem[]): FormAnswer {
  return { kind: 'form', status, values, problems };
}

function emptyForm(query: URLSearchParams, formToken: string): FormValues {
  return {
    items: readLinkedItems(query),
    added: '',
    fields: {},
    consents: [],
    keepsRules: false,
    honeypot: '',
    formToken,
    action: { kind: 'send' },
  };
}
