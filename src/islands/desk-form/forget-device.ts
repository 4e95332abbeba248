import { forgetDevice } from './forget-kept.ts';

// Also when the page is shown again from the browser's memory.
addEventListener('pageshow', () => forgetDevice());
forgetDevice();
