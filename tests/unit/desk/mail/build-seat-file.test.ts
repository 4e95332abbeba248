import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { buildSeatFile } from '#src/desk/mail/build-seat-file.ts';
import type { Booking } from '#src/desk/store/counter/list-bookings.ts';

const site = {
  url: 'https://phongdoc.example',
  email: 'phongdoc@luutru.example',
  name: { vi: 'Lưu trữ lịch sử; Đảng bộ tỉnh, \\ phòng đọc tài liệu quý hiếm và bản chép tay' },
  address: { vi: 'Số 1, đường Bến Mây,\nphường Hải Sơn' },
};
const booking: Booking = {
  ...{ number: 1, state: 'booked', step: 1, uid: '0b8f-mot', mark: null, markStep: 0 },
  ...{ changedAt: '2026-11-24T03:04:05.000Z', day: '2026-12-01' },
  ...{ from: '07:30', until: '11:30', seat: 3 },
};
const request = { code: 'YC-2026-000123', language: 'vi' } as const;
const build = (...bookings: readonly Booking[]) => buildSeatFile(request, bookings, site);
const eventsOf = (file: string) =>
  new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent');

it('has lines of at most 75 octets that cut no character, each with a line break', () => {
  const file = build(booking);
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('\ufffd');
  const [event] = eventsOf(file);
  expect(event?.getFirstPropertyValue('summary')).toBe(`Phòng đọc, ${site.name.vi}`);
  expect(event?.getFirstPropertyValue('location')).toBe(site.address.vi);
});

it('gives the hours of Vietnam as moments in UTC, on both sides of midnight there', () => {
  const [event] = eventsOf(build(booking));
  expect(event?.getFirstProperty('dtstart')?.getFirstValue()?.toString()).toBe(
    '2026-12-01T00:30:00Z',
  );
  expect(event?.getFirstProperty('dtend')?.getFirstValue()?.toString()).toBe(
    '2026-12-01T04:30:00Z',
  );
  const early = build({ ...booking, from: '06:30' });
  expect(early).toContain('DTSTART:20261130T233000Z');
});

it('keeps its name, and counts its changes; what was cancelled says so', () => {
  const file = build(booking);
  expect(file).toContain('UID:0b8f-mot@phongdoc.example');
  expect(file).toContain('SEQUENCE:0');
  expect(file).toContain('STATUS:CONFIRMED');
  const cancelled = build({ ...booking, step: 3, state: 'cancelled' });
  expect(cancelled).toContain('UID:0b8f-mot@phongdoc.example');
  expect(cancelled).toContain('SEQUENCE:2');
  expect(cancelled).toContain('STATUS:CANCELLED');
  expect(file).toContain('METHOD:PUBLISH');
  expect(build(booking)).toBe(file);
});

it('has the archive as its organizer, invites nobody, and calls off what was cancelled', () => {
  const told = build(booking).replaceAll('\r\n ', '');
  expect(told).toMatch(/^ORGANIZER;CN=.*:mailto:phongdoc@luutru\.example\r$/m);
  expect(told).not.toContain('ATTENDEE');
  const cancelled = { ...booking, step: 2, state: 'cancelled' } as const;
  const file = buildSeatFile(request, [cancelled], site, 'CANCEL');
  expect(file).toContain('METHOD:CANCEL');
  expect(file).toContain('STATUS:CANCELLED');
  expect(file).toContain('SEQUENCE:1');
});

it('names the code alone: no reader, no title and no private link', () => {
  const [event] = eventsOf(build(booking));
  expect(event?.getFirstPropertyValue('description')).toBe('Phiếu YC-2026-000123, chỗ số 3');
  expect(event?.getFirstPropertyValue('url')).toBeNull();
});

it('is empty for an erased request', () => {
  expect(eventsOf(build({ ...booking, uid: null }))).toEqual([]);
});
