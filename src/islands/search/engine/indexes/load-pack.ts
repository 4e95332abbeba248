/** Fetches one of `searchFiles`. @throws when that fails */
export async function loadPack<Content>(path: string): Promise<Content> {
  // File names do not change between builds, so cached copies must be revalidated.
  const bytes = await fetchBytes(path, 'no-cache');
  return JSON.parse(new TextDecoder().decode(await unpack(bytes))) as Content;
}

export async function fetchBytes(
  path: string,
  cache: RequestCache,
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path, { cache });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Decompresses gzip, unless the server already declared it as `Content-Encoding`. */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  // Safari has it since 16.4.
  if (!('DecompressionStream' in globalThis)) {
    const { gunzipSync } = await import('./gunzip.ts');
    return gunzipSync(bytes);
  }
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
