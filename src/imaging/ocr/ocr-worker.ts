import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import { ScanError } from '../problems.ts';
import { ocrPage } from './ocr-page.ts';

// One thread per process, as in cutting.
sharp.concurrency(1);
sharp.cache(false);

answerTasks(ocrPage, (error) => (error instanceof ScanError ? error.problem : 'scan-unreadable'));
