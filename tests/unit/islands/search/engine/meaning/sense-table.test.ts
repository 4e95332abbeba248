import { expect, it, vi } from 'vitest';
import { createFacetFile } from '#src/publish/search/facet-file.ts';
import { buildMonthFile } from '#src/publish/search/index.ts';
import { readDate } from '#src/domain/dates.ts';
import type { ReadPart } from '#src/islands/search/engine/search-backend.ts';
import { createSenseTable } from '#src/islands/search/engine/meaning/sense-table.ts';
import type { SearchDraft } from '#src/publish/search/drafts/draft.ts';

const written = ['03/02/1976', '3/1976', '1976', '1975–1980', ''];
const dates = written.map((text) => {
  const reading = readDate(text);
  return reading.kind === 'date' ? reading.date : undefined;
});
const facets = createFacetFile();
for (const [place, date] of dates.entries()) {
  const draft: Pick<SearchDraft, 'facets' | 'date'> = {
    facets: { type: [place === 0 ? 'Nghị quyết' : 'Báo cáo'] },
    ...(date && { date }),
  };
  facets.add(draft as SearchDraft);
}
const loadMonths = vi.fn(() => Promise.resolve(buildMonthFile(dates)));
const table = createSenseTable(facets.finish(), loadMonths);
const judge = async (...parts: readonly ReadPart[]) => {
  const { has, isWithin } = await table.judge(parts);
  const records = [...written.keys()].filter(has);
  return { has: records, isWithin: records.filter(isWithin) };
};
const time = (from?: number, until?: number, month?: number): ReadPart => ({
  ...{ kind: 'time', text: '' },
  years: { ...(from !== undefined && { from }), ...(until !== undefined && { until }) },
  ...(month !== undefined && { month }),
});

it('a year has what may fall into it; what reaches beyond is not within', async () => {
  expect(await judge(time(1976, 1976))).toEqual({ has: [0, 1, 2, 3], isWithin: [0, 1, 2] });
  expect(await judge(time(undefined, 1975))).toEqual({ has: [3], isWithin: [] });
  expect(await judge(time(1977))).toEqual({ has: [3], isWithin: [] });
  expect(loadMonths).not.toHaveBeenCalled();
});

it('a month has its days, and what may fall into it', async () => {
  expect(await judge(time(1976, 1976, 2))).toEqual({ has: [0, 2, 3], isWithin: [0] });
  expect(await judge(time(1976, 1976, 3))).toEqual({ has: [1, 2, 3], isWithin: [1] });
});

it('a kind has what has that value; together they have what both have', async () => {
  const kind: ReadPart = { kind: 'kind', text: '', facet: 'type', value: 'Nghị quyết' };
  expect((await judge(kind)).has).toEqual([0]);
  expect((await judge(kind, time(1977))).has).toEqual([]);
  expect((await judge({ ...kind, value: 'Luật' })).has).toEqual([]);
});
