import { describe, expect, it } from 'vitest';
import { answerCare } from '#src/desk/care/answer-care.ts';
import type { CareCommand, CareResult } from '#src/desk/care/care-for-reader.ts';
import { readCareForm } from '#src/desk/care/care-form.ts';
import { toCorrectionRules } from '#src/desk/care/check-correction.ts';
import { readerFields } from '#src/desk/reader-facts.ts';
import type { FieldRules } from '#src/desk/reader/field-rules.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { hoa as by, siteRules as rules } from '#tests/helpers/desk-rules.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const fields: FieldRules = {
  ...(Object.fromEntries(readerFields.map((field) => [field, 'optional'])) as FieldRules),
  ...{ name: 'required', email: 'required', identity: 'hidden' },
};
const { items, ...sent } = newRequest();
const request: RequestRecord = {
  ...sent,
  ...{ code: 'YC-2026-000123', state: 'received', version: 3, linkVersion: 0, way: 'online' },
  ...{ messages: [], log: [] },
  items: items.map((item) => ({ ...item, state: { kind: 'pending' } })),
};
const grounds = { checked: 'papers', reason: 'asked' };
const same = { name: 'Nguyễn Thị Thử', email: 'thu@nguoidoc.example', purpose: '01' };

async function send(
  typed: Readonly<Record<string, string>>,
  seen = request,
  result: CareResult | Error = { kind: 'moved' },
) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ version: '3', ...typed })) data.append(name, value);
  const commands: CareCommand[] = [];
  const reported: unknown[] = [];
  const answer = await answerCare(readCareForm(data), seen, {
    staffDesk: {
      care: (_seen, _by, command) => {
        commands.push(command);
        return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
      },
    },
    ...{ by, fields, rules, report: (error) => void reported.push(error) },
  });
  const problems = answer.kind === 'page' ? answer.problems.map(({ kind }) => kind) : answer.kind;
  return { problems, commands, reported };
}

describe('what staff do with a reader’s own data', () => {
  it.each([
    [{ action: 'relink' }, ['no-check', 'no-reason']],
    [{ action: 'relink', ...grounds }, ['no-reason']],
    [{ action: 'relink', checked: 'called-back', reason: 'lost' }, ['no-phone-there']],
    [{ action: 'hold' }, ['no-reason']],
    [{ action: 'erase', ...grounds }, ['not-sure']],
    [{ action: 'decide', ...grounds }, ['not-allowed']],
    [{ ...grounds }, ['not-allowed']],
    [{ action: 'erase', ...grounds, sure: 'on', version: '2' }, ['changed']],
    [{ action: 'correct', ...grounds, ...same }, ['nothing-changed']],
    [
      { action: 'correct', ...same, name: '', email: 'không phải' },
      ['missing', 'no-email', 'no-check', 'no-reason'],
    ],
  ])('is not done, and all that is wrong is told at once: %j', async (typed, expected) => {
    const { problems, commands } = await send(typed);
    expect(problems).toEqual(expected);
    expect(commands).toEqual([]);
  });

  it('takes no check by mail from an address that the request does not have', async () => {
    const mailless = { ...request, reader: { ...sent.reader, fields: { name: 'Lê Thử' } } };
    const typed = { action: 'relink', checked: 'from-email', reason: 'lost' };
    expect((await send(typed, mailless)).problems).toEqual(['no-email-there']);
  });

  it('is done with its grounds, and a correction with the names of what it changes', async () => {
    const { problems, commands } = await send({
      ...{ action: 'correct', ...grounds, ...same, name: '  Lê\u0000 Thử ', phone: '0912' },
    });
    expect(problems).toBe('done');
    expect(commands).toEqual([
      {
        ...{ move: 'correct', grounds, fields: ['name', 'phone'] },
        reader: {
          ...{ purpose: '01', consents: [] },
          fields: { name: 'Lê Thử', phone: '0912', email: 'thu@nguoidoc.example' },
        },
      },
    ]);
    expect((await send({ action: 'hold', reason: 'court', checked: 'papers' })).commands).toEqual([
      { move: 'hold', grounds: { reason: 'court' } },
    ]);
  });

  it('is told when it was refused, and when the database does not take it', async () => {
    const typed = { action: 'erase', ...grounds, sure: 'on' };
    const held = await send(typed, request, { kind: 'held', reason: 'complaint' });
    expect(held.problems).toEqual(['held']);
    const failed = await send(typed, request, new Error('down'));
    expect([failed.problems, failed.reported.length]).toEqual([['failed'], 1]);
  });

  it('asks for each field as the form does, but loses none and demands none that never was there', () => {
    const known = { ...sent.reader, fields: { ...sent.reader.fields, identity: '0123' } };
    expect(toCorrectionRules(fields, { way: 'online', reader: known }).identity).toBe('optional');
    expect(toCorrectionRules(fields, request).identity).toBe('hidden');
    const stricter = { ...fields, topic: 'required' } as const;
    expect(toCorrectionRules(stricter, request)).toMatchObject({
      topic: 'optional',
      name: 'required',
    });
    expect(toCorrectionRules(fields, { ...request, way: 'post' }).email).toBe('optional');
  });
});
