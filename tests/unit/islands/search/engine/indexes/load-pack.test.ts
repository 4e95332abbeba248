import { gzipSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { unpack } from '#src/islands/search/engine/indexes/load-pack.ts';

const words = new TextEncoder().encode('Cầu Bến Mây');
const packed = new Uint8Array(gzipSync(words));
const { DecompressionStream } = globalThis;

afterEach(() => {
  vi.stubGlobal('DecompressionStream', DecompressionStream);
  vi.unstubAllGlobals();
});

it('Unpacks what a server sent packed, and leaves alone what it has unpacked', async () => {
  expect(await unpack(packed)).toEqual(words);
  expect(await unpack(words)).toEqual(words);
});

it('Unpacks it in browsers that cannot do so by themselves', async () => {
  expect(Reflect.deleteProperty(globalThis, 'DecompressionStream')).toBe(true);
  expect(await unpack(packed)).toEqual(words);
});
