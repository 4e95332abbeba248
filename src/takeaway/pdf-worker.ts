import { constants, setPriority } from 'node:os';
import { answerTasks } from '../workers/answer-tasks.ts';
import { keepPdf } from './pdf-store.ts';

// Answering readers has priority.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

answerTasks(keepPdf, () => 'pdf-failed');
