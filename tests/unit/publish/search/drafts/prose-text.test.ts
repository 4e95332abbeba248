import { expect, it } from 'vitest';
import type { ProseNode } from '#src/domain/values.ts';
import { proseText } from '#src/publish/search/drafts/prose-text.ts';

const html = (text: string): ProseNode => ({ kind: 'html', html: text });
const component = (
  name: string,
  props: Readonly<Record<string, string>>,
  children: readonly ProseNode[] = [],
): ProseNode => ({ kind: 'component', name, props, children });

it('is the text of the prose without markup', () => {
  expect(proseText([html('<p>Một &amp; <em>hai</em></p>'), html('<p>Ba&#x21;</p>')])).toBe(
    'Một & hai Ba!',
  );
});

it('holds titles, captions, notes and transcripts of components, and not where they point', () => {
  const story = component('Chapter', { title: 'Trước gió' }, [
    component('Scene', { record: 'TU-01-0318-001', title: 'Ba báo động', region: '1,2,3,4' }, [
      component('Hotspot', { title: 'Gò cao', region: '1,2,3,4' }, [html('<p>Đốt lửa.</p>')]),
    ]),
    component('Figure', { record: 'TU-01-0318-001', caption: 'Lệnh phát đi', alt: 'Tờ lệnh' }),
    component('Number', { file: 'a.csv', row: 'Đến', label: 'văn bản đến' }),
    component('Audio', { file: 'keng.wav', title: 'Ba hồi kẻng' }, [html('<p>Ba tiếng.</p>')]),
  ]);
  expect(proseText([story])).toBe(
    'Trước gió Ba báo động Gò cao Đốt lửa. Lệnh phát đi văn bản đến Ba hồi kẻng Ba tiếng.',
  );
});
