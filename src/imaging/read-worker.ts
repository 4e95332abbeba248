import sharp from 'sharp';
import { answerTasks } from '../workers/answer-tasks.ts';
import { readPageFacts } from './master.ts';
import { openPdf } from './pdf/open-pdf.ts';
import { readWholeText } from './pdf/text-layer.ts';
import { ScanError } from './problems.ts';
import type { ReadOutcome, ReadTask } from './page-reader.ts';

sharp.concurrency(1);
sharp.cache(false);

async function read(task: ReadTask): Promise<ReadOutcome> {
  if (task.kind === 'facts') return { kind: 'facts', facts: await readPageFacts(task.page) };
  return { kind: 'text', lines: readWholeText(await openPdf(task.path), task.frame) };
}

answerTasks(read, (error) => (error instanceof ScanError ? error.problem : 'scan-unreadable'));
