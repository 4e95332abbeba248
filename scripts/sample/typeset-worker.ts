import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import { typesetItem, type TypesetTask } from './typeset-item.ts';
import { openWorkshop } from './typeset-page.ts';

sharp.concurrency(1);
const workshop = openWorkshop();

answerTasks(
  async ({ item, scansDir }: TypesetTask) => typesetItem(item, scansDir, await workshop),
  () => 'failed',
);
