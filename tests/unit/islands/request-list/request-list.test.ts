import { describe, expect, it } from 'vitest';
import {
  readEntries,
  readEntry,
  readLinkedEntry,
  type RequestEntry,
} from '#src/islands/request-list/request-entry.ts';
import {
  $requests,
  addRequest,
  clearRequests,
  removeRequest,
  withEntry,
} from '#src/islands/request-list/request-list.store.ts';

const entry: RequestEntry = {
  kind: 'item',
  id: 'TU-01-145-3',
  slug: 'tu-01-145-3',
  title: 'Báo cáo',
  reference: 'TU · 01 · 145 · tờ 12',
  access: 'conditional',
};

describe('the request list', () => {
  it('contains a record once, and separately a page of it', () => {
    clearRequests();
    addRequest(entry);
    addRequest({ ...entry, page: 3 });
    addRequest(entry);
    expect($requests.get().map(({ page }) => page)).toEqual([undefined, 3]);
    removeRequest('TU-01-145-3#3');
    expect($requests.get()).toEqual([entry]);
    clearRequests();
    expect($requests.get()).toEqual([]);
  });

  it('keeps the title it knows when a link brings only the id', () => {
    const linked = readLinkedEntry('?muc=TU-01-145-3');
    expect(linked).toMatchObject({ id: 'TU-01-145-3', reference: 'TU-01-145-3', title: '' });
    expect(linked && withEntry([entry], linked)).toEqual([entry]);
    expect(linked && withEntry([linked], entry)).toEqual([entry]);
  });

  it('reads the page of a link', () => {
    expect(readLinkedEntry('?muc=A&trang=7')).toMatchObject({ id: 'A', page: 7 });
    expect(readLinkedEntry('?muc=A&trang=-7')).not.toHaveProperty('page');
    expect(readLinkedEntry('?trang=7')).toBeUndefined();
    expect(readLinkedEntry('?muc=')).toBeUndefined();
  });

  it('reads an entry from the data attributes of a link', () => {
    const data = { ...entry, page: '3', folio: '104', addRequest: '', added: 'Đã có' };
    expect(readEntry(data)).toEqual({ ...entry, page: 3, folio: '104' });
    expect(readEntry({ title: 'không có mã' })).toBeUndefined();
  });

  it('takes nothing from a store that others have written', () => {
    expect(readEntries('{not json')).toEqual([]);
    expect(readEntries('{"id":"A"}')).toEqual([]);
    expect(readEntries('[null,1,{"id":5},{"title":"x"}]')).toEqual([]);
    expect(readEntries(JSON.stringify([{ id: 'A', page: 'x', access: '?' }]))).toEqual([
      { kind: 'item', id: 'A', title: '', reference: 'A', access: 'conditional' },
    ]);
  });

  it('gives back what it stored', () => {
    const entries = [entry, { ...entry, page: 3, folio: '12a', fonds: 'TU', file: '145' }];
    expect(readEntries(JSON.stringify(entries))).toEqual(entries);
  });
});
