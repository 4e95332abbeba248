import { describe, expect, it } from 'vitest';
import { findCard, readRecordSearch } from '#src/desk/pages/staff/register/record-search.ts';

function toForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe('What the register is asked for', () => {
  it('is read from a form, on its first list page', () => {
    const form = toForm({ action: 'search', words: '  Trần   Thị ' });
    expect(readRecordSearch(form)).toEqual({ words: 'Trần Thị', listPage: 1 });
    form.set('standing', 'expired');
    expect(readRecordSearch(form)).toMatchObject({ standing: 'expired' });
    form.set('standing', 'other');
    expect(readRecordSearch(form)).not.toHaveProperty('standing');
  });

  it.each([
    ['3', 3],
    ['0', 1],
    ['x', 1],
    ['1.5', 1],
  ])('is on list page %s as %i', (listPage, expected) => {
    expect(readRecordSearch(toForm({ listPage, words: 'a' }))).toEqual({
      words: 'a',
      listPage: expected,
    });
  });

  it('is nothing in a form that asks for something else', () => {
    expect(readRecordSearch(toForm({ action: 'leave', words: 'a' }))).toBeUndefined();
  });

  it('is one card where its number was typed, and no card is looked for by other words', async () => {
    const asked: string[] = [];
    const register = {
      find: (named: string) => {
        asked.push(named);
        return Promise.resolve(undefined);
      },
    };
    await findCard(register, { words: 'dg 2026 7', listPage: 1 });
    await findCard(register, { words: '0912 345 678', listPage: 1 });
    expect(asked).toEqual(['ĐG-2026-0007']);
  });
});
