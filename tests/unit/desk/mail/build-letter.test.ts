import { expect, it } from 'vitest';
import { buildLetter } from '#src/desk/mail/build-letter.ts';
import type { Decision } from '#src/desk/rules/decision.ts';
import type { RequestRecord } from '#src/desk/store/request/request-record.ts';
import { allowReading } from '#tests/helpers/granted-request.ts';
import { archiveSite as site } from '#tests/helpers/desk-rules.ts';
import { newRequest } from '#tests/helpers/new-request.ts';

const { items, ...sent } = newRequest();
const hoa = { id: 'hoa', role: 'head' } as const;

function write(decision: Decision): string {
  const request: RequestRecord = {
    ...sent,
    ...{ code: 'YC-2026-000123', state: 'decided', version: 2, linkVersion: 0, way: 'online' },
    ...{ log: [], messages: [{ version: 2, author: 'desk', at: '', text: 'Kính gửi bà.' }] },
    items: items.map((item) => ({ ...item, state: { kind: 'decided', decision, by: [hoa] } })),
  };
  const letter = buildLetter(request, { recipient: 'reader', version: 2 }, { site, token: 'x' });
  return letter?.text ?? '';
}

it('the letter of a decision says where the virtual reading room is entered', () => {
  expect(write(allowReading())).toMatch(/vào phòng đọc ảo và trả lời tại:\nhttps:\S+\/x\/\n$/);
  const inTheRoom = { kind: 'allow-reading', from: '2026-11-23', until: '2026-12-07' } as const;
  expect(write(inTheRoom)).not.toContain('phòng đọc ảo');
});
