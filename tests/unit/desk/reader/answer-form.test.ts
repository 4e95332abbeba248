import { describe, expect, it } from 'vitest';
import { siteSchema } from '#src/domain/schema/site.ts';
import type { ReaderDesk } from '#src/desk/reader-desk.ts';
import { buildLimiter } from '#src/desk/limits.ts';
import { answerForm } from '#src/desk/reader/answer-form.ts';
import type { AskedItem } from '#src/desk/store/request/request-record.ts';

const { fields, workingDays, calendar, mostReadingDays, twoPersons } = siteSchema.parse(
  {},
).requests;
const rules = { workingDays, calendar, mostReadingDays, twoPersons };

const desk: ReaderDesk = {
  newBrowserId: () => 'browser',
  issueFormToken: (_browser, formKey) => `new ticket${formKey ? ` of ${formKey}` : ''}`,
  readFormToken: (_browser, ticket) =>
    ticket === 'good' || ticket === 'too-fast' || ticket === 'too-old'
      ? { kind: ticket, formKey: 'key', issuedAt: 0 }
      : { kind: 'forged' },
  findWait: () => Promise.resolve(undefined),
  giveBackTry: () => Promise.resolve(),
  send: () => Promise.resolve({ token: 'token', isOther: false }),
  find: () => Promise.resolve(undefined),
  findStanding: () => Promise.reject(new Error('Not asked for.')),
  move: () => Promise.resolve({ kind: 'moved' }),
  findServed: () => Promise.resolve({ calls: [], copies: [], bookings: [] }),
  findGrants: () => Promise.resolve([]),
  findReading: () => Promise.resolve([]),
  now: () => '2026-11-23T02:00:00.000Z',
  check: () => Promise.resolve(),
};

const typed = {
  item: 'TU-01-0145',
  name: 'Nguyễn Thị Thử',
  topic: 'Bình dân học vụ',
  purpose: '01',
  rules: 'on',
  ticket: 'good',
  action: 'send',
};

/** What was told to the log. */
const reported: unknown[] = [];

function send(
  changes: Readonly<Record<string, string>> = {},
  other: Partial<ReaderDesk> = {},
  isLeft = false,
) {
  const data = new FormData();
  for (const [name, value] of Object.entries({ ...typed, ...changes })) data.append(name, value);
  return answerForm(
    {
      data,
      query: new URLSearchParams(),
      browser: 'browser',
      isLeft,
      clientIp: '::1',
      language: 'vi',
    },
    {
      desk: { ...desk, ...other },
      fields,
      rules,
      findItem: ({ id, wish }): AskedItem | undefined =>
        id.startsWith('TU-')
          ? {
              recordId: id,
              kind: 'file',
              title: id,
              reference: id,
              access: 'open',
              wish: wish ?? 'read',
            }
          : undefined,
      report: (error) => void reported.push(error),
    },
  );
}

describe('a form that is sent', () => {
  it('makes a request', async () => {
    expect(await send()).toEqual({ kind: 'sent', token: 'token' });
  });

  it.each([
    ['missing', 200, { name: '' }, {}],
    ['unknown-item', 200, { item: 'XX-01' }, {}],
    ['honeypot', 200, { website: 'http://spam.example' }, {}],
    ['too-fast', 200, { ticket: 'too-fast' }, {}],
    ['stale', 200, { ticket: 'too-old' }, {}],
    ['stale', 200, { ticket: 'stolen' }, {}],
    ['too-many', 429, {}, { findWait: () => Promise.resolve(61) }],
    ['failed', 503, {}, { send: () => Promise.reject(new Error('disk full')) }],
    ['failed', 503, {}, { findWait: () => Promise.reject(new Error('limiter down')) }],
    ['sent-before', 409, {}, { send: () => Promise.resolve({ token: 'first', isOther: true }) }],
  ] as const)(
    'says %s with status %i, and all that was typed stays',
    async (kind, status, changes, other) => {
      const answer = await send(changes, other);
      expect(answer).toMatchObject({ kind: 'form', status, problems: [{ kind }] });
      const values = answer.kind === 'form' ? answer.values : undefined;
      expect(values?.fields.topic).toBe(typed.topic);
      expect(values?.items).toHaveLength(1);
      expect(values?.keepsRules).toBe(true);
    },
  );

  it('is not shown again after the reader has left the computer', async () => {
    const stolen = { ticket: 'stolen' };
    expect(await send(stolen, {}, true)).toMatchObject({
      ...{ status: 200, problems: [], values: { fields: {}, items: [], formToken: 'new ticket' } },
    });
    expect(await send({}, {}, true)).toEqual({ kind: 'sent', token: 'token' });
  });

  it('goes on as the same form when its page was open too long', async () => {
    expect(await send({ ticket: 'too-old' })).toMatchObject({
      values: { formToken: 'new ticket of key' },
    });
  });

  it('keeps its ticket when the server could not keep it, so that it is not sent twice', async () => {
    const failing = { send: () => Promise.reject(new Error('disk full')) };
    expect(await send({}, failing)).toMatchObject({ values: { formToken: 'good' } });
  });
});

describe('a form that the server cannot keep', () => {
  it('does not count as one that was sent, however often it is tried', async () => {
    const limiter = buildLimiter(Buffer.alloc(32, 5).toString('base64url'));
    const counted = {
      findWait: (clientIp: string) => limiter.take('send', clientIp),
      giveBackTry: (clientIp: string) => limiter.giveBack('send', clientIp),
    };
    const full = { ...counted, send: () => Promise.reject(new Error('disk full')) };
    for (let tried = 0; tried < 12; tried += 1)
      expect(await send({}, full)).toMatchObject({ status: 503 });
    for (let sent = 0; sent < 10; sent += 1)
      expect(await send({}, counted)).toMatchObject({ kind: 'sent' });
    expect(await send({}, counted)).toMatchObject({ status: 429 });
    await limiter.close();
  });

  it('comes back whole when its try cannot be given back either', async () => {
    reported.length = 0;
    const [full, down] = [new Error('disk full'), new Error('limiter down')];
    const failing = { send: () => Promise.reject(full), giveBackTry: () => Promise.reject(down) };
    expect(await send({}, failing)).toMatchObject({ status: 503, values: { formToken: 'good' } });
    expect(reported).toEqual([full, down]);
  });

  it('logs the cause, whichever step failed', async () => {
    reported.length = 0;
    const [down, full] = [new Error('limiter down'), new Error('disk full')];
    await send({}, { findWait: () => Promise.reject(down) });
    await send({}, { send: () => Promise.reject(full) });
    expect(reported).toEqual([down, full]);
  });
});

describe('a form that is not sent yet', () => {
  it('takes a record by its code', async () => {
    expect(await send({ action: 'add', added: 'TU-01-0203' })).toMatchObject({
      status: 200,
      problems: [],
      values: { added: '', items: [{ id: 'TU-01-0145' }, { id: 'TU-01-0203' }] },
    });
    expect(await send({ action: 'add', added: 'TU-01-0145' })).toMatchObject({
      values: { items: [{ id: 'TU-01-0145' }] },
    });
    expect(await send({ action: 'add', added: 'XX' })).toMatchObject({
      status: 200,
      problems: [{ kind: 'unknown-item' }],
      values: { added: 'XX' },
    });
  });

  it('lets a record go', async () => {
    expect(await send({ action: 'remove-0' })).toMatchObject({ values: { items: [] } });
  });
});
