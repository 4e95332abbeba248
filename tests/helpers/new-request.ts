import { randomBytes } from 'node:crypto';
import type { Store } from '#src/desk/store/open-store.ts';
import { findRequest } from '#src/desk/store/request/find-request.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import {
  saveRequests,
  type NewRequest,
  type SavedRequest,
} from '#src/desk/store/request/save-requests.ts';

/** A request as a reader sends it on 23 November 2026: one conditional item to read, one open file to copy. */
export function newRequest(changes: Partial<NewRequest> = {}): NewRequest {
  const id = randomBytes(16).toString('base64url');
  return {
    id,
    linkHash: `hash of ${id}`,
    formKey: `form of ${id}`,
    language: 'vi',
    receivedAt: '2026-11-23T02:00:00.000Z',
    latestAnswer: '2026-12-02',
    reader: {
      purpose: '01',
      fields: { name: 'Nguyễn Thị Thử', email: 'thu@nguoidoc.example' },
      consents: [],
    },
    items: [
      {
        recordId: 'TU-01-0203-004',
        kind: 'item',
        page: 2,
        title: 'Danh sách học viên một lớp xóa mù chữ',
        reference: 'Phông TU, Mục lục 01, Hồ sơ 203, tờ 8–9',
        access: 'conditional',
        wish: 'read',
      },
      {
        recordId: 'TU-01-0145',
        kind: 'file',
        title: 'Đại hội Đảng bộ tỉnh',
        reference: 'Phông TU, Mục lục 01, Hồ sơ 145',
        access: 'open',
        wish: 'copy',
      },
    ],
    ...changes,
  };
}

/** Access of its records, as long as the catalogue does not change. */
export const sameAccess = ['conditional', 'open'] as const;

/** Keeps one request by itself. */
export async function saveRequest(
  store: Store,
  request: NewRequest,
  drawNumber: () => number,
): Promise<SavedRequest> {
  const [saved] = await saveRequests(store, [request], drawNumber);
  if (saved === undefined) throw new Error('It was not kept.');
  return saved;
}

/** The request with an id; throws if there is none. */
export async function getRequest(store: Store, id: string): Promise<RequestRecord> {
  const found = await findRequest(store, 'id', id);
  if (found === undefined) throw new Error(`There is no request ${id}.`);
  return found;
}
