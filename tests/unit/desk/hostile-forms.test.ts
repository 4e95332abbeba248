import { describe, expect, it } from 'vitest';
import { readEntry } from '#src/desk/counter/read-entry.ts';
import { checkForm } from '#src/desk/reader/check-form.ts';
import { readForm } from '#src/desk/reader/read-form.ts';
import { toEntryRules } from '#src/desk/counter/check-entry.ts';
import { readJoinForm } from '#src/desk/register/answer-join.ts';
import { readRecordAction } from '#src/desk/register/answer-record.ts';
import { readVisitForm } from '#src/desk/register/answer-visit.ts';
import { readRecordForm } from '#src/desk/register/record-form.ts';
import { hasPaperNumber } from '#src/desk/rules/register/has-paper-number.ts';
import { readNewPerson } from '#src/desk/accounts/read-new-person.ts';
import { toEmail } from '#src/desk/accounts/to-email.ts';
import { readWorkForm } from '#src/desk/work/read-work-form.ts';
import { readerFields } from '#src/desk/reader-facts.ts';
import type { FieldRules } from '#src/desk/reader/field-rules.ts';

const unseen = '\u200d\ufeff\u00ad\u3164';
const hostile = ' \u202eNguyễn\0\r\nBcc: a\u200b@b.example\ud800 ';
const oneLine = 'Nguyễn Bcc: a@b.example\ufffd';
const severalLines = 'Nguyễn\nBcc: a@b.example\ufffd';

const toData = (fields: Readonly<Record<string, string>>) => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
};

describe('hostile text', () => {
  it.each(readerFields)(
    'is made fit in the field %s of a form, at the site and at the desk',
    (field) => {
      const data = toData({ [field]: hostile });
      const kept = field === 'topic' ? severalLines : oneLine;
      expect(readForm(data).fields).toEqual({ [field]: kept });
      expect(readEntry(data).values.fields).toEqual({ [field]: kept });
    },
  );

  it('of invisible characters is not a name', () => {
    const rules = toEntryRules(
      Object.fromEntries(readerFields.map((field) => [field, 'optional'])) as FieldRules,
    );
    const checked = checkForm(
      readForm(toData({ name: unseen, purpose: '01', rules: 'on' })),
      rules,
    );
    const problems = checked.kind === 'problems' ? checked.problems : [];
    expect(problems).toContainEqual({ kind: 'missing', field: 'name' });
    expect(readNewPerson({ name: unseen, email: 'a@b.example', role: 'head' })).toEqual({
      kind: 'problems',
      problems: ['no-name'],
    });
  });

  it('is made fit in what archivists write', () => {
    const data = toData({ letter: hostile, message: hostile, note: hostile, version: '3\0' });
    const { letter, message, note, version } = readWorkForm(data, 0);
    expect({ letter, message, note, version }).toEqual({
      letter: severalLines,
      message: severalLines,
      note: severalLines,
      version: 3,
    });
  });

  it('is made fit in the forms of the register', () => {
    const numbers = { version: '3\0', 'reader-version': '4\0', visit: '2026-5\0' };
    const data = toData({ name: hostile, topic: hostile, reader: hostile, ...numbers });
    const { values, version } = readRecordForm(data);
    expect(values.fields).toEqual({ name: oneLine, topic: severalLines });
    expect(version).toBe(3);
    expect(readVisitForm(data)).toMatchObject({
      ...{ reader: oneLine, topic: severalLines, year: 2026, number: 5 },
    });
    expect(readJoinForm(data)).toMatchObject({ reader: oneLine, version: 3, readerVersion: 4 });
    expect(readRecordAction(data)).toMatchObject({ version: 3 });
    // Digits are seen through what nobody sees between them.
    const digits = toData({ topic: '001\u200b099\u00ad012\u202e345' });
    expect(hasPaperNumber(readVisitForm(digits).topic)).toBe(true);
  });

  it('is sanitised in account forms', () => {
    expect(toEmail('\u202eA\u200b@B.example\0')).toBe('a@b.example');
    expect(readNewPerson({ name: hostile, email: 'a@b.example', role: 'head' })).toMatchObject({
      person: { name: oneLine },
    });
  });

  it('that is too long comes back whole', () => {
    const long = 'ộ'.repeat(9000);
    expect(readForm(toData({ topic: long, name: long })).fields).toEqual({
      topic: long,
      name: long,
    });
    const { letter, note } = readWorkForm(toData({ letter: long, note: long }), 0);
    expect([letter, note]).toEqual([long, long]);
  });
});
