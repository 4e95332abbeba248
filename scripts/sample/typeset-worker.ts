import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import type { SampleItem } from './find-items.ts';
import { typesetItem } from './typeset-item.ts';
import { openWorkshop } from './typeset-page.ts';

export interface TypesetTask {
  readonly item: SampleItem;
  readonly scansDir: string;
}

sharp.concurrency(1);
const workshop = openWorkshop();

answerTasks(
  async ({ item, scansDir }: TypesetTask) => typesetItem(item, scansDir, await workshop),
  () => 'failed',
);
