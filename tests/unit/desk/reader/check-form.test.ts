import { expect, it } from 'vitest';
import { checkForm } from '#src/desk/reader/check-form.ts';
import type { FieldRules } from '#src/desk/reader/field-rules.ts';
import type { FormValues } from '#src/desk/reader/form-values.ts';
import { siteSchema } from '#src/domain/schema/site.ts';

const rules: FieldRules = {
  ...siteSchema.parse({}).requests.fields,
  birthYear: 'optional',
  identity: 'hidden',
};
const filled: FormValues = {
  items: [{ id: 'TU-01-0145', wish: 'read' }],
  added: '',
  fields: { name: 'Nguyễn Thị Thử', topic: 'Bình dân học vụ' },
  purpose: '01',
  consents: [],
  keepsRules: true,
  honeypot: '',
  formToken: '',
  action: { kind: 'send' },
};
const check = (changes: Partial<FormValues>) => checkForm({ ...filled, ...changes }, rules);

it('takes a form that has what is required', () => {
  expect(check({})).toEqual({
    kind: 'good',
    reader: { purpose: '01', consents: [], fields: filled.fields },
  });
});

it('keeps nothing that is not asked for', () => {
  const checked = check({ fields: { ...filled.fields, identity: '012345678901' } });
  expect(JSON.stringify(checked)).not.toContain('012345678901');
});

it('reports all problems at once, in the order of the form', () => {
  const { added, consents, formToken, action } = filled;
  const fields = { birthYear: '75', email: 'thu tại nhà', topic: 'a'.repeat(2001) };
  expect(
    checkForm(
      { added, consents, formToken, action, items: [], fields, keepsRules: false, honeypot: 'x' },
      rules,
    ),
  ).toEqual({
    kind: 'problems',
    problems: [
      { kind: 'no-items' },
      { kind: 'missing', field: 'name' },
      { kind: 'no-year', field: 'birthYear' },
      { kind: 'no-email', field: 'email' },
      { kind: 'too-long', field: 'topic', most: 2000 },
      { kind: 'no-purpose' },
      { kind: 'rules-not-kept' },
      { kind: 'honeypot' },
    ],
  });
});
