import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import { cutToCache } from './cut-to-cache.ts';
import { ScanError } from '../problems.ts';

// One thread per process: two such processes beat one with two threads, and memory stays bounded.
sharp.concurrency(1);
sharp.cache(false);

answerTasks(cutToCache, (error) =>
  error instanceof ScanError ? error.problem : 'scan-unreadable',
);
