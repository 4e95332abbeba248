import { forgetDevice } from './forget-kept.ts';

// Also when the page is restored from the back/forward cache.
addEventListener('pageshow', () => forgetDevice());
forgetDevice();
