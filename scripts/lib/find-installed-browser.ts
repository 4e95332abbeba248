import { existsSync } from 'node:fs';

const paths = [
  // The headless shell, which is enough for tests: a third of the time of a full browser.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of an installed Chromium. */
export function findInstalledBrowser(): string | undefined {
  return paths.find((candidate) => existsSync(candidate));
}
