import { describe, expect, it } from 'vitest';
import { answerEntry } from '#src/desk/counter/answer-entry.ts';
import type { EnteredRequest, NewEntry } from '#src/desk/counter/enter-request.ts';
import { readerFields } from '#src/desk/reader-facts.ts';
import { twoPersonRules as rules } from '#tests/helpers/desk-rules.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const [asked] = newRequest().items;
const fields = Object.fromEntries(readerFields.map((field) => [field, 'required'])) as never;
const good = {
  way: 'telephone',
  'received-on': '2026-11-20',
  item: 'TU-01-0145',
  wish: 'copy',
  name: 'Phạm Văn Thử',
  purpose: '01',
  'form-key': 'k'.repeat(22),
};

async function answer(
  sent: Readonly<Record<string, string | readonly string[]>>,
  { isOther = false, failure }: { isOther?: boolean; failure?: Error } = {},
) {
  const data = new FormData();
  for (const [name, values] of Object.entries(sent))
    for (const value of [values].flat()) data.append(name, value);
  const entered: NewEntry[] = [];
  const reported: unknown[] = [];
  const answered = await answerEntry(data, {
    staffDesk: {
      today: () => '2026-11-24',
      enter: (entry) => {
        if (failure) return Promise.reject(failure);
        entered.push(entry);
        return Promise.resolve({ token: 'T', isOther } as EnteredRequest);
      },
    },
    by: { id: 'lan', role: 'service', name: 'Lan' },
    fields: { ...(fields as object), identity: 'hidden' } as never,
    rules,
    findItem: ({ id, wish = 'read' }) =>
      asked && id.startsWith('TU') ? { ...asked, recordId: id, wish } : undefined,
    suggest: (typed) => (typed === 'xoá mù' ? ['TU-1', 'TU-2'] : typed === 'x' ? [] : [typed]),
    report: (error) => reported.push(error),
  });
  const kinds = answered.kind === 'form' ? answered.problems.map(({ kind }) => kind) : [];
  return { answered, kinds, entered, reported };
}

describe('the form in which staff enter a request', () => {
  it('needs a name, a purpose, a record, a way and a day, and nothing else', async () => {
    const { answered, entered } = await answer({ ...good, identity: '0123' });
    expect(answered.kind).toBe('entered');
    expect(entered).toMatchObject([
      {
        way: 'telephone',
        receivedOn: '2026-11-20',
        formKey: good['form-key'],
        reader: { purpose: '01', fields: { name: 'Phạm Văn Thử' }, consents: [] },
        items: [{ recordId: 'TU-01-0145', wish: 'copy' }],
      },
    ]);
    expect(entered[0]?.reader.fields).not.toHaveProperty('identity');
  });

  it('reports all problems at once and keeps the input', async () => {
    const { answered, kinds, entered } = await answer({ 'received-on': '', email: 'không phải' });
    expect(kinds).toEqual(['no-way', 'no-day', 'no-items', 'missing', 'no-email', 'no-purpose']);
    expect(answered.form.values.fields.email).toBe('không phải');
    expect(entered).toEqual([]);
  });

  it.each([
    ['2026-11-24', []],
    ['2025-11-24', []],
    ['2026-11-25', ['day-ahead']],
    ['2025-11-23', ['day-too-old']],
    ['2026-02-30', ['no-day']],
    ['24/11/2026', ['no-day']],
  ])('takes the day %s as %j', async (day, problems) => {
    expect((await answer({ ...good, 'received-on': day })).kinds).toEqual(problems);
  });

  it.each(['online', 'fax', ''])('takes no way %j', async (way) => {
    expect((await answer({ ...good, way })).kinds).toEqual(['no-way']);
  });

  it('adds the record whose reference stands in the field when Enter is pressed, and keeps nothing yet', async () => {
    const { answered, entered } = await answer({ ...good, added: 'TU-01-0203', action: 'send' });
    expect(entered).toEqual([]);
    expect(answered.form.values).toMatchObject({
      added: '',
      items: [{ id: 'TU-01-0145' }, { id: 'TU-01-0203' }],
    });
  });

  it('lets staff choose where a reference may mean several records', async () => {
    const typed = await answer({ ...good, added: 'xoá mù' });
    expect(typed.answered).toMatchObject({ suggested: ['TU-1', 'TU-2'] });
    expect(typed.kinds).toEqual(['choose-record']);
    const picked = await answer({ ...good, added: 'xoá mù', pick: 'TU-2' });
    expect(picked.answered.form.values.items.map(({ id }) => id)).toEqual(['TU-01-0145', 'TU-2']);
    expect((await answer({ ...good, added: 'x' })).kinds).toEqual(['unknown-reference']);
  });

  it('puts no record on the slip twice, and no more than it holds', async () => {
    const twice = await answer({ ...good, added: 'TU-01-0145' });
    expect(twice.answered.form.values.items).toHaveLength(1);
    const second = await answer({ ...good, item: 'TU-1', added: 'xoá mù' });
    expect(second.answered).toMatchObject({ suggested: ['TU-2'] });
    const full = Array.from({ length: 50 }, (_, at) => `TU-${at}`);
    const more = await answer({ ...good, item: full, added: 'TU-50' });
    expect(more.kinds).toEqual(['too-many-items']);
    expect(more.answered.form.values.items).toHaveLength(50);
  });

  it('takes no record that is not in the published catalogue', async () => {
    expect((await answer({ ...good, item: 'MAT-01' })).kinds).toEqual(['unknown-item']);
  });

  it('keeps the input, and logs the error, when the database fails', async () => {
    const failure = new Error('disk full');
    const { answered, reported } = await answer(good, { failure });
    expect(answered).toMatchObject({
      status: 503,
      form: { values: { fields: { name: good.name } } },
    });
    expect(reported).toEqual([failure]);
  });

  it('makes no second request of a form that has made one, unless it is pressed again', async () => {
    const { answered, kinds } = await answer(good, { isOther: true });
    expect(kinds).toEqual(['sent-before']);
    expect(answered.form.formKey).not.toBe(good['form-key']);
    expect(answered.form.formKey).toMatch(/^[\w-]{22}$/);
  });
});
