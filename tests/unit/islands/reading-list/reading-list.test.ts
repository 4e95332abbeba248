import { setPersistentEngine, useTestStorageEngine } from '@nanostores/persistent';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildListFile, readListFile } from '#src/islands/reading-list/build-list-file.ts';
import { readEntries, readEntry } from '#src/islands/reading-list/reading-entry.ts';
import {
  $readingList,
  addAll,
  moveRecord,
  putBack,
  removeRecord,
  saveRecord,
  setNote,
} from '#src/islands/reading-list/reading-list.store.ts';

const entry = (name: string, note = '') => ({
  href: `/tai-lieu/${name}/`,
  title: `Tài liệu ${name}`,
  reference: 'Phông TU',
  date: '3/2/1976',
  citation: `Tỉnh ủy: Nghị quyết ${name}.`,
  note,
});
const names = () => $readingList.get().map(({ title }) => title.slice(-1));
const [a, b, c] = [entry('A'), entry('B'), entry('C')];

useTestStorageEngine();
beforeEach(() => $readingList.set([]));

describe('the list', () => {
  it('holds a record once, whatever the language of its page', () => {
    for (const one of [a, b, { ...a, href: '/en/tai-lieu/A/?trang=2' }]) saveRecord(one);
    expect(names()).toEqual(['A', 'B']);
  });

  it('is put in order, and what is removed comes back where it was', () => {
    for (const one of [a, b, c]) saveRecord(one);
    moveRecord('/tai-lieu/C/', -1);
    moveRecord('/tai-lieu/A/', -1);
    expect(names()).toEqual(['A', 'C', 'B']);
    removeRecord('/tai-lieu/C/');
    expect(names()).toEqual(['A', 'B']);
    putBack(c, 1);
    expect(names()).toEqual(['A', 'C', 'B']);
  });

  it('takes from a file what is new, and a note where there is none', () => {
    saveRecord(a);
    saveRecord(entry('B', 'của tôi'));
    expect(addAll([entry('A', 'từ tệp'), entry('B', 'khác'), c])).toBe(1);
    expect($readingList.get().map(({ note }) => note)).toEqual(['từ tệp', 'của tôi', '']);
  });

  it('says that the browser has no room, and keeps what was there', () => {
    saveRecord(a);
    const full = new Proxy<Record<string, string>>(
      {},
      {
        set() {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    );
    const events = { addEventListener: () => undefined, removeEventListener: () => undefined };
    setPersistentEngine(full, { ...events, perKey: false });
    expect(setNote('/tai-lieu/A/', 'dài')).toBe('full');
    expect(saveRecord(b)).toBe('full');
    expect(names()).toEqual(['A']);
    useTestStorageEngine();
  });
});

describe('what was stored or brought by others', () => {
  it('is used as far as it is a list of this site', () => {
    const bad = [
      { ...a, href: 'https://elsewhere.example/' },
      { ...a, href: '//elsewhere.example/' },
      { ...a, href: '/\\elsewhere.example/' },
      { ...a, title: '' },
      null,
      'x',
    ];
    expect(readEntries(JSON.stringify([...bad, b, b]))).toEqual([b]);
    expect(readEntries('{')).toEqual([]);
    expect(readEntry({ href: '/ho-so/X/' })).toBeUndefined();
  });
});

describe('the list as a file', () => {
  const columns = ['Tiêu đề', 'Loại', 'Ký hiệu', 'Thời gian', 'Trích dẫn', 'Địa chỉ', 'Ghi chú'];
  const words = { archive: 'Lưu trữ tỉnh', columns, note: 'Ghi chú' };
  const list = [entry('A', 'xem $& tờ 2\nvà tờ 3'), b];
  const write = (format: 'csv' | 'ris' | 'txt' | 'list') =>
    buildListFile(format, list, words, 'https://luutru.example').text();

  it('is a table for spreadsheets, with notes', async () => {
    const [head, first] = (await write('csv')).split('\r\n');
    expect(head).toContain('"Ghi chú"');
    expect(first).toContain('"https://luutru.example/tai-lieu/A/","xem $& tờ 2');
  });

  it('is read by citation software, each note with its record', async () => {
    const [first = '', second = ''] = (await write('ris')).split(/(?<=ER {2}- )/);
    expect(first).toContain('TI  - Tài liệu A\r\n');
    expect(first).toContain('N1  - xem $& tờ 2 và tờ 3\r\nER  - ');
    expect(second).not.toContain('tờ 2');
  });

  it('has the note at the end of its record, whatever the title holds', async () => {
    const titled = [{ ...entry('A', 'xem tờ 2'), title: 'Mẫu ER  - 1' }];
    const file = buildListFile('ris', titled, words, 'https://luutru.example');
    expect(await file.text()).toMatch(/UR {2}- \S+\r\nN1 {2}- xem tờ 2\r\nER {2}- \r\n$/);
  });

  it('is text with citations and addresses', async () => {
    const text = await write('txt');
    expect(text).toContain('1. Tỉnh ủy: Nghị quyết A.\r\nhttps://luutru.example/tai-lieu/A/\r\n');
    expect(text).toContain('Ghi chú: xem $& tờ 2\r\nvà tờ 3');
  });

  it('comes back whole from its own file, and from no other', async () => {
    expect(readListFile(await write('list'))).toEqual(list);
    expect(readListFile(JSON.stringify(list))).toBeUndefined();
    expect(readListFile(await write('csv'))).toBeUndefined();
  });
});
