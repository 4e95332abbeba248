import sharp from 'sharp';
import { answerTasks } from '#src/workers/answer-tasks.ts';
import { ScanError } from '../problems.ts';
import { notWritten, writePyramid } from './write-pyramid.ts';

// One thread per process, as in cutting.
sharp.concurrency(1);
sharp.cache(false);

answerTasks(writePyramid, (error) => (error instanceof ScanError ? error.problem : notWritten));
