import { describe, expect, it } from 'vitest';
import {
  describeGranted,
  describeGrantDays,
  describeGrantState,
  describeRights,
  listGrantMarks,
} from '#src/desk/pages/describe-grant.ts';
import {
  describeGrantStep,
  nameGrantActor,
} from '#src/desk/pages/staff/grants/describe-grant-step.ts';
import type { Grant } from '#src/desk/store/grants/grant-record.ts';

const record = {
  recordId: 'TU-1',
  kind: 'item',
  reference: 'TU-01-145',
  title: 'Tờ trình',
} as const;
const grant: Grant = {
  ...{ id: 'g', version: 1, shortCode: 'ACDE34', place: 'anywhere', mayCopy: false },
  ...{ certified: false, madeBy: ['hoa'], isRenewed: false, records: [record] },
  ...{
    madeAt: '2026-11-23T03:00:00.000Z',
    requestId: 'r',
    label: 'YC-2026-000001',
    linkVersion: 0,
  },
  ...{ startsAt: '2026-11-22T17:00:00.000Z', endsAt: '2026-12-07T17:00:00.000Z' },
};

describe('a grant in words', () => {
  it('has a last day that is included', () => {
    expect(describeGrantDays(grant, 'vi')).toBe('23/11/2026 đến hết 07/12/2026');
  });

  it('is over at its end, whether or not that is recorded', () => {
    const at = (now: string, parts: Partial<Grant> = {}) =>
      describeGrantState({ ...grant, ...parts }, now, 'vi');
    expect(at('2026-11-22T16:59:59.999Z')).toBe('Chưa đến ngày');
    expect(at('2026-11-22T17:00:00.000Z')).toBe('Đang có hiệu lực');
    expect(at('2026-12-07T17:00:00.000Z')).toBe('Đã hết hạn');
    expect(at('2026-12-01T00:00:00.000Z', { endedAs: 'revoked' })).toBe('Đã thu hồi');
  });

  it('has its pages and rights', () => {
    expect(describeGranted(record, 'vi')).toBe('TU-01-145, Tờ trình (mọi trang)');
    expect(describeGranted({ ...record, pages: [1, 2, 4] }, 'vi')).toBe(
      'TU-01-145, Tờ trình (trang 1–2, 4)',
    );
    expect(describeRights(grant, 'vi')).toBe('đọc');
    expect(describeRights({ ...grant, mayCopy: true, certified: true }, 'vi')).toBe(
      'đọc và tải bản sao có xác thực',
    );
  });

  it('has what staff must look at, until it has ended', () => {
    const waiting = {
      ...{ renewalAskedAt: '2026-12-01', alarmedAt: '2026-12-01', liftedUntil: '2026-12-02' },
    };
    expect(listGrantMarks({ ...grant, ...waiting }, 'vi')).toEqual([
      'Xin gia hạn',
      'Vượt mức đọc',
      'Không giới hạn đến hết 02/12/2026',
    ]);
    expect(listGrantMarks({ ...grant, ...waiting, endedAs: 'revoked' }, 'vi')).toEqual([]);
  });

  it('has its steps with their days and reasons', () => {
    const names = new Map([['m', 'Máy 3']]);
    const step = (move: Parameters<typeof describeGrantStep>[0]['move'], detail?: string) =>
      describeGrantStep({ at: '', actor: 'hoa', move, ...(detail && { detail }) }, names, 'vi');
    expect(step('renew', '2026-12-20')).toBe('gia hạn đến hết 20/12/2026');
    expect(step('end', 'returned')).toBe('kết thúc: Người đọc đã trả');
    expect(step('open-machine', 'm')).toBe('mở trên máy Máy 3');
    expect(step('undertake', 'a-hash')).toBe('cam kết');
    expect(nameGrantActor('reader', new Map(), 'vi')).toBe('Người đọc');
    expect(nameGrantActor('hoa', new Map([['hoa', 'Hoà']]), 'vi')).toBe('Hoà');
  });
});
