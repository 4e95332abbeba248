import { describe, expect, it } from 'vitest';
import { listComingAnniversaries } from '#src/catalogue/coming-anniversaries.ts';
import { getCatalogue, type Changes } from './archive.ts';

const anniversaries = [
  '- id: quan-doi\n  day: 22/12\n  since: 1944\n  title: Ngày Quân đội\n',
  '- id: tet\n  day: 1/1 âm lịch\n  title: Tết\n',
  '- id: tron\n  day: 1/12\n  since: 1974\n  every: 5\n  title: Năm tròn\n',
  '- id: hom-nay\n  day: 23/11\n  title: Hôm nay\n  records: TU-01-0145-001\n',
].join('');
const archive = (exhibit: string, english: string | null = null): Changes => ({
  'anniversaries.yaml': anniversaries,
  'exhibits/cau-moi/index.mdx': exhibit,
  'exhibits/cau-moi/index.en.mdx': english,
});
const front = (more: string) => `---\ntitle: Cầu\nsummary: Cầu.\n${more}---\n\nMột chiếc cầu.\n`;
const lacksOf = async (changes: Changes, days = 90) =>
  listComingAnniversaries(await getCatalogue(changes), days).map(({ id, date, lacks }) => [
    id,
    date,
    ...lacks.map((lack) => ('exhibit' in lack ? `${lack.kind} ${lack.exhibit}` : lack.kind)),
  ]);

describe('the anniversaries of the days to come', () => {
  it('are told the soonest first, today’s and lunar ones too, with what they lack', async () => {
    expect(await lacksOf(archive(front('')))).toEqual([
      ['hom-nay', '2026-11-23', 'no-exhibit'],
      ['quan-doi', '2026-12-22', 'no-exhibit', 'no-records'],
      ['tet', '2027-02-06', 'no-exhibit', 'no-records'],
    ]);
  });

  it('are told for as many days as asked; one of a round year waits for it', async () => {
    expect(await lacksOf(archive(front('')), 28)).toHaveLength(1);
    expect((await lacksOf(archive(front('')), 1200)).map(([id]) => id)).toContain('tron');
  });

  it('lack what their exhibit lacks: English, a cover, the day itself', async () => {
    const tied = 'anniversary: quan-doi\nfrom: 01/01/2026\nuntil: 01/12/2026\n';
    expect((await lacksOf(archive(front(tied))))[1]).toEqual([
      'quan-doi',
      '2026-12-22',
      'no-records',
      'no-english cau-moi',
      'no-cover cau-moi',
      'not-on-show cau-moi',
    ]);
  });

  it('lack an exhibit that everyone may see, while theirs is a draft or for reviewers alone', async () => {
    const key = '4f1c9ad02be87356c1d0f9e3ab724865';
    for (const state of ['draft', `unlisted\nreviewKey: ${key}`]) {
      const tied = `anniversary: hom-nay\ncover: TU-01-0145-001#1\nstate: ${state}\n`;
      expect((await lacksOf(archive(front(tied))))[0]?.slice(2)).toEqual([
        'not-published cau-moi',
        'no-english cau-moi',
      ]);
    }
  });

  it('lack nothing when all is there', async () => {
    const tied = 'anniversary: hom-nay\ncover: TU-01-0145-001#1\n';
    const english = '---\ntitle: Bridge\nsummary: A bridge.\n---\n\nA bridge.\n';
    expect((await lacksOf(archive(front(tied), english)))[0]).toEqual(['hom-nay', '2026-11-23']);
  });
});
