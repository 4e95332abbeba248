import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import { readPageFacts } from './master.ts';
import { findDamage } from './find-damage.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { readWholeText } from '../pdf/text-layer.ts';
import { readTextUnderRegions } from '../pdf/text-under-regions.ts';
import { ScanError } from '../problems.ts';
import { toDamage, type ReadOutcome, type ReadTask } from './page-reader.ts';

sharp.concurrency(1);
sharp.cache(false);

async function read(task: ReadTask): Promise<ReadOutcome> {
  if (task.kind === 'text')
    return { kind: 'text', lines: readWholeText(await openPdf(task.path), task.frame) };
  if (task.kind === 'text-under') {
    const { path, frame, regions, image } = task;
    const text = readTextUnderRegions(await openPdf(path), frame, regions, image);
    return { kind: 'text-under', text };
  }
  if (task.kind === 'damage') {
    const damage = await findDamage(task.page);
    return { kind: 'damage', damage: damage && toDamage(damage) };
  }
  return { kind: 'facts', facts: await readPageFacts(task.page) };
}

answerTasks(read, (error) => (error instanceof ScanError ? error.problem : 'scan-unreadable'));
