import { canary } from './canaries.ts';

type State = 'published' | 'unlisted' | 'draft';

export const reviewKey = '7d0c2b9fa41e86357cd1a0f9e3b72486';

/** The parts of an exhibit that hold a canary each, all but a few of them words that are shown. */
const parts = [
  ...['title', 'summary', 'curators', 'chapter', 'scene', 'words', 'caption', 'note', 'transcript'],
  ...['spot', 'event', 'label', 'cell', 'recording'],
] as const;

/** What of an exhibit may be told: by its state, everything or nothing. */
export function wordsOf(state: State): readonly string[] {
  return parts.map((part) => wordOf(state, part));
}

export function wordOf(state: State, part: (typeof parts)[number]): string {
  return canary(`${state} exhibit ${part}`);
}

/** A region that no other exhibit cuts, so that its picture is known by its name. */
export const regions = {
  published: '51,61,301,201',
  unlisted: '52,62,302,202',
  draft: '53,63,303,203',
} as const satisfies Readonly<Record<State, string>>;

/** Three exhibits of the closed archive, one a state, with every kind of part that tells. */
export const exhibitFiles: Readonly<Record<string, string>> = {
  'anniversaries.yaml': '- id: ngay-hoi\n  day: 23/11\n  title: Ngày hội\n',
  ...exhibit('cong-bo', 'published', ''),
  ...exhibit('cho-duyet', 'unlisted', `reviewKey: ${reviewKey}\n`),
  ...exhibit('con-nhap', 'draft', ''),
};

function exhibit(slug: string, state: State, fields: string): Readonly<Record<string, string>> {
  const word = (part: (typeof parts)[number]) => wordOf(state, part);
  const text = `---
title: ${word('title')}
summary: ${word('summary')}
curators: ${word('curators')}
cover: K-OPEN#1
from: 01/11/2026
anniversary: ngay-hoi
state: ${state}
${fields}---

<Chapter title="${word('chapter')}">

<Scene record="K-OPEN" page="1" title="${word('scene')}" region="${regions[state]}" alt="Một trang">

${word('words')}

<Hotspot region="60,70,40,40" title="${word('spot')}" />

<Step record="K-COND" alt="Trang kín">Trang kín của hồ sơ.</Step>

<Step record="K-MIXED" page="2" alt="Trang kín">Một trang kín.</Step>

</Scene>

<Figure record="K-OPEN" alt="Một trang" caption="${word('caption')}" />

<Note>${word('note')}</Note>

<Timeline>

<Event date="1976" title="${word('event')}" />

<Event date="1977" title="Sau đó" />

</Timeline>

<Chart file="bang.csv" title="Bảng" x="Tên" y="Số" />

<Number file="bang.csv" row="${word('cell')}" column="Số" label="${word('label')}" />

<Audio file="${word('recording')}.wav" title="Ghi âm">${word('transcript')}</Audio>

</Chapter>
`;
  return {
    [`exhibits/${slug}/index.mdx`]: text,
    [`exhibits/${slug}/bang.csv`]: `Tên,Số\n${word('cell')},7\n`,
    [`exhibits/${slug}/${word('recording')}.wav`]: `tiếng ${word('recording')}`,
  };
}
