import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { synthesiseGong } from '#scripts/sample/synthesise-gong.ts';

test('the recording of the sample is what the script makes', () => {
  const kept = readFileSync('content/exhibits/ba-hoi-keng/keng.wav');
  expect(Buffer.from(synthesiseGong()).equals(kept)).toBe(true);
});
