import { createHash } from 'node:crypto';
import { afterEach, expect, it } from 'vitest';
import { counter } from '#src/i18n/messages/desk/counter.ts';
import { answerJoin, readJoinForm } from '#src/desk/register/answer-join.ts';
import { answerChange, answerNewRecord } from '#src/desk/register/answer-record-form.ts';
import { answerRecord, readRecordAction } from '#src/desk/register/answer-record.ts';
import { answerVisit, readVisitForm } from '#src/desk/register/answer-visit.ts';
import { consentWording } from '#src/desk/register/check-record.ts';
import { openRegister } from '#src/desk/register/open-register.ts';
import type { DeskStore } from '#src/desk/store/desk-store.ts';
import { openStore } from '#src/desk/store/open-store.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { getRequest, newRequest, saveRequest } from '#tests/helpers/new-request.ts';

type Fields = Readonly<Record<string, string | readonly string[]>>;

function toForm(fields: Fields): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}

const rules = { validDays: 365, retentionDays: 1825, closes: '17:00' };
const filled = {
  ...{ name: '  Đặng  Thị Hoà ', phone: '0912 345 678', purpose: '01', topic: 'Xóa mù chữ' },
  ...{ paper: ['citizen-card', 'introduction-letter'], consent: 'history' },
};

describeEachDatabase('forms of the register', (newPlace) => {
  let store: DeskStore;
  let now = new Date('2026-11-23T02:00:00Z');
  let reported: unknown[] = [];
  afterEach(() => store.destroy());

  const open = async () => {
    now = new Date('2026-11-23T02:00:00Z');
    reported = [];
    store = await openStore(newPlace());
  };
  const toolsOf = (role: 'service' | 'head' = 'service') => ({
    register: openRegister(store, () => now),
    by: { id: 'lan', role, name: 'Lan' },
    rules,
    report: (error: unknown) => reported.push(error),
  });
  const sendNew = (fields: Fields) => answerNewRecord(toForm(fields), toolsOf());
  const create = async (fields: Fields = filled) => {
    const made = await sendNew({ ...fields, sure: 'on' });
    if (made.kind !== 'created') throw new Error(JSON.stringify(made.problems));
    return made;
  };
  const get = async (named: string) => {
    const record = await toolsOf().register.find(named);
    if (record === undefined) throw new Error('It is not there.');
    return record;
  };
  const kindsOf = (answer: { kind: string; problems?: readonly { kind: string }[] }) =>
    answer.problems?.map(({ kind }) => kind) ?? answer.kind;
  const sendVisit = (fields: Fields) => answerVisit(readVisitForm(toForm(fields)), toolsOf());
  const press = async (named: string, fields: Fields, role?: 'head') => {
    const record = await get(named);
    const data = toForm({ version: String(record.version), ...fields });
    return answerRecord(readRecordAction(data), record, toolsOf(role));
  };

  it('make a record of what is fit to be kept, with who saw which papers on which day', async () => {
    await open();
    expect(await sendNew(filled)).toMatchObject({ kind: 'created', card: 'ĐG-2026-0001' });
    expect((await get('ĐG-2026-0001')).facts).toEqual({
      purpose: '01',
      fields: { name: 'Đặng Thị Hoà', phone: '0912 345 678', topic: 'Xóa mù chữ' },
      papers: [
        { kind: 'citizen-card', day: '2026-11-23', by: 'lan' },
        { kind: 'introduction-letter', day: '2026-11-23', by: 'lan' },
      ],
      consent: { purposes: ['history'], wording: consentWording, at: '2026-11-23T02:00:00.000Z' },
    });
  });

  it('take no number of a paper in any text, and give back all that was typed', async () => {
    await open();
    const numbers = {
      ...{ ...filled, name: 'Hòa 001099012345', organisation: 'CMND 012 345 678' },
      ...{ address: 'Số 001.099.012.345', topic: 'Hộ chiếu B1234567', nationality: '012345678' },
    };
    const answer = await sendNew(numbers);
    expect(answer).toMatchObject({ kind: 'form', status: 200 });
    const fields = ['name', 'nationality', 'organisation', 'address', 'topic'];
    expect(answer).toMatchObject({
      problems: fields.map((field) => ({ kind: 'paper-number', field })),
      form: { values: { fields: { topic: 'Hộ chiếu B1234567' } } },
    });
    const telephone = { ...filled, phone: '84912345678 9', topic: 'Hỏi số 0912 345 678' };
    expect(await sendNew(telephone)).toMatchObject({ kind: 'created' });
    const sent = { action: 'enter', reader: 'ĐG-2026-0001', purpose: '01' };
    expect(await sendVisit({ ...sent, topic: 'Căn cước 001099012345' })).toEqual({
      kind: 'paper-number',
    });
    // There is no field for it, whatever a form sends.
    await create({ ...filled, identity: '001099012345', position: '001099012345' });
    expect(JSON.stringify(await get('ĐG-2026-0002'))).not.toContain('001099012345');
  });

  it('report all missing fields at once', async () => {
    await open();
    expect(kindsOf(await sendNew({}))).toEqual(['missing', 'no-purpose', 'no-papers']);
    expect(kindsOf(await answerNewRecord(undefined, toolsOf()))).toEqual([]);
  });

  it('show who may have a card already before another is made', async () => {
    await open();
    await create();
    const again = { ...filled, name: 'dang thi hòa', phone: '' };
    const answer = await sendNew(again);
    expect(answer).toMatchObject({
      problems: [{ kind: 'may-have-card' }],
      form: { papers: filled.paper },
    });
    expect(answer).toMatchObject({ likely: [{ card: 'ĐG-2026-0001' }] });
    expect(await sendNew({ ...again, sure: 'on' })).toMatchObject({ card: 'ĐG-2026-0002' });
  });

  it('make one record when one is sent again, and say so when it is another', async () => {
    await open();
    const form = { ...filled, 'form-key': 'a'.repeat(22) };
    const first = await sendNew(form);
    expect(await sendNew(form)).toEqual(first);
    const other = await sendNew({ ...form, name: 'Lê Văn Khác', phone: '' });
    expect(other).toMatchObject({
      status: 409,
      problems: [{ kind: 'made-before', card: 'ĐG-2026-0001' }],
    });
    expect(other).not.toMatchObject({ form: { formKey: form['form-key'] } });
  });

  it('change a record as it was seen; papers and consent keep their days', async () => {
    await open();
    const { id } = await create();
    now = new Date('2026-12-01T02:00:00Z');
    const change = async (fields: Fields, version = '1') =>
      answerChange(toForm({ ...filled, ...fields, version }), await get(id), toolsOf());
    expect(kindsOf(await change({}))).toEqual(['nothing-changed']);
    const added = { name: 'Đặng Thị Hòa', paper: ['citizen-card', 'student-card'] };
    expect(kindsOf(await change(added))).toBe('done');
    expect(kindsOf(await change(added))).toEqual(['changed-meanwhile']);
    expect((await get(id)).facts).toMatchObject({
      fields: { name: 'Đặng Thị Hòa' },
      papers: [
        { kind: 'citizen-card', day: '2026-11-23' },
        { kind: 'student-card', day: '2026-12-01' },
      ],
      consent: { at: '2026-11-23T02:00:00.000Z' },
    });
    await change({ ...added, consent: [] }, '2');
    expect((await get(id)).facts?.consent).toMatchObject({ purposes: [], at: now.toISOString() });
    const opened = await toolsOf().register.open(id, rules);
    expect(opened?.changes.map(({ fields }) => fields)).toEqual([
      ['consents'],
      ['name', 'papers'],
      [],
    ]);
  });

  it('let a reader in by the typed card and out, with today’s purpose', async () => {
    await open();
    await create();
    const enter = { action: 'enter', reader: 'dg 2026 1', purpose: '02', topic: 'Bản đồ' };
    expect(await sendVisit({ ...enter, reader: '' })).toEqual({ kind: 'no-card' });
    expect(await sendVisit({ ...enter, reader: 'ĐG-2026-0009' })).toEqual({ kind: 'no-card' });
    expect(await sendVisit({ ...enter, purpose: '' })).toEqual({ kind: 'no-purpose' });
    const long = { ...enter, topic: 'x'.repeat(2001) };
    expect(await sendVisit(long)).toEqual({ kind: 'too-long', most: 2000 });
    expect(await sendVisit(enter)).toBeUndefined();
    expect(await sendVisit(enter)).toEqual({ kind: 'already-in' });
    const [visit] = await toolsOf().register.listPresent(rules);
    expect(visit).toMatchObject({ purpose: '02', topic: 'Bản đồ', enteredBy: 'lan' });
    const key = { visit: '2026-1' };
    expect(await sendVisit({ action: 'void', ...key })).toEqual({ kind: 'no-reason' });
    expect(await sendVisit({ action: 'leave', ...key })).toBeUndefined();
    expect(await sendVisit({ action: 'leave', ...key })).toEqual({ kind: 'changed-meanwhile' });
    expect(await sendVisit({ action: 'void', ...key, reason: 'wrong-reader' })).toBeUndefined();
    expect(await sendVisit({})).toEqual({ kind: 'changed-meanwhile' });
  });

  it('renew and end a card; erasing is the head’s, checked, with a reason, and meant', async () => {
    await open();
    const { id } = await create();
    now = new Date('2026-12-01T02:00:00Z');
    expect(await press(id, { action: 'renew', version: '9' })).toEqual({
      kind: 'changed-meanwhile',
    });
    expect(await press(id, { action: 'renew' })).toBeUndefined();
    expect(await get(id)).toMatchObject({ validUntil: '2027-12-01' });
    expect(await press(id, { action: 'end' })).toEqual({ kind: 'no-reason' });
    expect(await press(id, { action: 'end', reason: 'asked' })).toBeUndefined();
    const erase = { action: 'erase', checked: 'papers', reason: 'asked', sure: 'on' };
    const without = (name: string) => ({ ...erase, [name]: [] });
    expect(await press(id, without('checked'), 'head')).toEqual({ kind: 'no-check' });
    expect(await press(id, without('reason'), 'head')).toEqual({ kind: 'no-reason' });
    expect(await press(id, without('sure'), 'head')).toEqual({ kind: 'not-sure' });
    const mailed = { ...erase, checked: 'from-email' };
    expect(await press(id, mailed, 'head')).toEqual({ kind: 'no-email-there' });
    expect(await press(id, erase)).toEqual({ kind: 'not-allowed' });
    expect(await press(id, erase, 'head')).toBeUndefined();
    expect(await get(id)).toMatchObject({ state: 'erased', card: 'ĐG-2026-0001' });
    const opened = await toolsOf().register.open(id, rules);
    expect(opened?.changes[0]).toMatchObject({ move: 'erase', checked: 'papers', reason: 'asked' });
    expect(await press(id, erase, 'head')).toEqual({ kind: 'changed-meanwhile' });
  });

  it('join a request to a card only when both names were seen', async () => {
    await open();
    const { id } = await create();
    const saved = await saveRequest(store, newRequest(), () => 1);
    const send = async (fields: Fields) => {
      const request = await getRequest(store, saved.id);
      const data = toForm({ version: String(request.version), ...fields });
      return answerJoin(readJoinForm(data), request, toolsOf());
    };
    const join = { action: 'join', reader: '2026-1' };
    expect(await send({ ...join, reader: '2026-2' })).toMatchObject({ problem: 'no-card' });
    const asked = await send(join);
    expect(asked).toMatchObject({ kind: 'confirm', record: { id, version: 1 } });
    // Said to be the same before the name of this version was seen.
    expect(await send({ ...join, sure: 'on' })).toMatchObject({ kind: 'confirm' });
    expect(await toolsOf().register.findJoined(saved.id)).toBeUndefined();
    const seen = { ...join, sure: 'on', 'reader-version': '1' };
    expect(await send({ ...seen, version: '9' })).toMatchObject({ problem: 'changed-meanwhile' });
    expect(await send(seen)).toEqual({ kind: 'done' });
    expect(await toolsOf().register.findJoined(saved.id)).toMatchObject({
      id,
      card: 'ĐG-2026-0001',
    });
    expect(await send({ action: 'unjoin', reader: id })).toEqual({ kind: 'done' });
    expect(await send({ action: 'unjoin', reader: id })).toMatchObject({
      problem: 'changed-meanwhile',
    });
  });

  it('give all back when the database fails, and say what failed to the log', async () => {
    await open();
    const { id } = await create();
    const record = await get(id);
    const saved = await saveRequest(store, newRequest(), () => 1);
    const request = await getRequest(store, saved.id);
    await store.destroy();
    const made = await sendNew({ ...filled, sure: 'on' });
    expect(made).toMatchObject({
      status: 503,
      form: { values: { fields: { topic: 'Xóa mù chữ' } } },
    });
    const changed = await answerChange(
      toForm({ ...filled, name: 'Khác', version: '1' }),
      record,
      toolsOf(),
    );
    expect(changed).toMatchObject({ status: 503, problems: [{ kind: 'not-kept' }] });
    const renewed = readRecordAction(toForm({ action: 'renew', version: '1' }));
    expect(await answerRecord(renewed, record, toolsOf())).toEqual({ kind: 'failed' });
    expect(await sendVisit({ action: 'leave', visit: '2026-1' })).toEqual({
      kind: 'failed',
    });
    const joined = readJoinForm(toForm({ action: 'join', reader: id, version: '1' }));
    expect(await answerJoin(joined, request, toolsOf())).toMatchObject({ problem: 'failed' });
    expect(reported).toHaveLength(5);
    store = await openStore(newPlace());
  });
});

it('asks for consent in the wording that its number stands for', () => {
  const texts = Object.entries(counter).filter(([key]) => key.startsWith('counter.consent'));
  const hash = createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
  // Another wording needs the next number in `consent-wording.ts`: it is kept with each consent.
  expect({ wording: consentWording, hash }).toMatchInlineSnapshot(`
    {
      "hash": "11f660392ef3db6b",
      "wording": 2,
    }
  `);
});
