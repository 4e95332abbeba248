import { describe, expect, it } from 'vitest';
import { getCatalogue, reportOf } from '../../catalogue/archive.ts';

const withRegister = (text: string) => ({
  'site.yaml': `name:\n  vi: Lưu trữ\nreaderRegister: ${text}\n`,
});

describe('the register of readers in site.yaml', () => {
  it('has lengths of its own; without it there is none', async () => {
    const register = async (text: string) =>
      (await getCatalogue(withRegister(text))).site.readerRegister;
    expect(await register('{}')).toEqual({ validDays: 365, retentionDays: 1825 });
    expect(await register('{ validDays: 30, retentionDays: 60, closes: 7:30 }')).toEqual({
      ...{ validDays: 30, retentionDays: 60, closes: '07:30' },
    });
    expect((await getCatalogue({})).site.readerRegister).toBeUndefined();
  });

  it('states the expected value in both languages', async () => {
    expect(await reportOf(withRegister('{ closes: 17h }'))).toContain('viết như 17:00');
    expect(await reportOf(withRegister('{ closes: "24:00" }'), 'en')).toContain('written as 17:00');
    expect(await reportOf(withRegister('{ validDays: 0 }'))).toContain('ít nhất 1');
    expect(await reportOf(withRegister('{ retentionDays: 9 }'))).toContain('ít nhất 30');
    expect(await reportOf(withRegister('{ validDays: một năm }'))).toContain('validDays');
    expect(await reportOf(withRegister('{ validdays: 3 }'))).toContain('validdays');
    expect(await reportOf(withRegister('true'))).toContain('readerRegister');
  });
});
