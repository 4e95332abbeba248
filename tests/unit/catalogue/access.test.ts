import { describe, expect, it } from 'vitest';
import { strictest, toAccess, type AccessFacts } from '#src/catalogue/access.ts';
import type { Access } from '#src/domain/values.ts';

const today = '2026-11-23';
const facts = (given: Partial<AccessFacts> = {}): AccessFacts => ({
  mode: 'open',
  withheld: false,
  ...given,
});

describe('the access of one level', () => {
  it('is open for mode 01', () => {
    expect(toAccess(facts(), today)).toEqual({ kind: 'open' });
  });

  it('is conditional for mode 02, with its reason, note and basis', () => {
    const given = { reason: 'other', note: { vi: 'Vì sao' }, basis: 'Điều 25' } as const;
    expect(toAccess(facts({ mode: 'conditional', ...given }), today)).toEqual({
      kind: 'conditional',
      ...given,
    });
  });

  it.each([
    ['conditional', '2026-11-24', 'conditional'],
    ['conditional', '2026-11-23', 'open'],
    ['conditional', '2000-01-01', 'open'],
    ['open', '2026-11-24', 'conditional'],
    ['open', '2026-11-23', 'open'],
    ['open', '2000-01-01', 'open'],
  ] as const)('of mode %s that opens on %s is %s', (mode, opensOn, kind) => {
    expect(toAccess(facts({ mode, opensOn }), today).kind).toBe(kind);
  });

  it('is withheld whatever the mode and the day', () => {
    for (const mode of ['open', 'conditional'] as const) {
      const given = facts({ mode, withheld: true, opensOn: '2000-01-01' });
      expect(toAccess(given, today)).toEqual({ kind: 'withheld' });
    }
  });
});

const open: Access = { kind: 'open' };
const withheld: Access = { kind: 'withheld' };
const closed = (given: object = {}): Access => ({ kind: 'conditional', ...given });

describe('the access of two levels together', () => {
  it.each([
    [open, open, 'open'],
    [open, closed(), 'conditional'],
    [closed(), open, 'conditional'],
    [closed(), closed(), 'conditional'],
    [open, withheld, 'withheld'],
    [withheld, open, 'withheld'],
    [closed(), withheld, 'withheld'],
    [withheld, closed(), 'withheld'],
    [withheld, withheld, 'withheld'],
  ] as const)('is the strictest: %o above %o', (above, own, kind) => {
    expect(strictest(above, 'file', own).kind).toBe(kind);
  });

  it('names the level that closed it', () => {
    const fonds = closed({ reason: 'processing' });
    const file = strictest(fonds, 'fonds', open);
    expect(file).toEqual({ kind: 'conditional', reason: 'processing', from: 'fonds' });
    expect(strictest(file, 'file', open)).toEqual(file);
  });

  it('opens on the later of two days, and says the reason of that one', () => {
    const early = closed({ reason: 'donor', opensOn: '2030-01-01' });
    const late = closed({ reason: 'privacy', opensOn: '2040-01-01' });
    expect(strictest(early, 'file', late)).toEqual(late);
    expect(strictest(late, 'file', early)).toEqual({ ...late, from: 'file' });
  });

  it('never opens by itself when one of the two does not', () => {
    const dated = closed({ reason: 'donor', opensOn: '2030-01-01' });
    const lasting = closed({ reason: 'harm' });
    expect(strictest(dated, 'file', lasting)).toEqual(lasting);
    expect(strictest(lasting, 'file', dated)).toEqual({ ...lasting, from: 'file' });
  });

  it('says its own reason when both open alike, and that above when it has none', () => {
    const above = closed({ reason: 'harm' });
    const own = closed({ reason: 'privacy' });
    expect(strictest(above, 'file', own)).toEqual(own);
    expect(strictest(above, 'file', closed())).toEqual({ ...above, from: 'file' });
  });

  it('is never less strict than either level, in any chain of four', () => {
    const kinds = [open, closed({ opensOn: '2030-01-01' }), closed({ reason: 'harm' }), withheld];
    const rank = (access: Access): number =>
      access.kind === 'open' ? 0 : access.kind === 'withheld' ? 3 : access.opensOn ? 1 : 2;
    for (const fonds of kinds) {
      for (const file of kinds) {
        for (const item of kinds) {
          for (const page of kinds) {
            const chained = strictest(
              strictest(strictest(fonds, 'fonds', file), 'file', item),
              'item',
              page,
            );
            expect(rank(chained)).toBe(Math.max(...[fonds, file, item, page].map(rank)));
          }
        }
      }
    }
  });
});
