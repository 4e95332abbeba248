/**
 * The key of a machine, in the browser's own database. Scripts can sign with it, but nobody can read
 * it out: what is copied from the machine does not work elsewhere.
 * https://www.w3.org/TR/WebCryptoAPI/#concepts-key-storage
 */
const databaseName = 'phong-doc';
const storeName = 'keys';
const keyName = 'machine';
const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/**
 * Makes a new key; it replaces the key before it.
 *
 * @returns the public key as JWK; `undefined` where the browser keeps no keys: then the machine is
 *   enrolled without one, and the desk says what that means
 */
export async function makeMachineKey(): Promise<string | undefined> {
  if (!isSecureContext) return undefined;
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const publicKey = await crypto.subtle.exportKey('jwk', pair.publicKey);
  try {
    await inStore('readwrite', (store) => store.put(pair.privateKey, keyName));
  } catch {
    // Databases are switched off, as in private windows of some browsers.
    return undefined;
  }
  return JSON.stringify(publicKey);
}

/** The private key of this machine, unless the browser has lost it. */
export async function findMachineKey(): Promise<CryptoKey | undefined> {
  const found = await inStore('readonly', (store) => store.get(keyName) as IDBRequest<unknown>);
  return found instanceof CryptoKey ? found : undefined;
}

/** Signs a sign of life. @param time milliseconds since 1970 @returns base64url of r and s */
export async function signBeat(key: CryptoKey, machineId: string, time: number): Promise<string> {
  const text = new TextEncoder().encode(`phong-doc\n${machineId}\n${time}`);
  const signed = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key, text);
  return btoa(Array.from(new Uint8Array(signed), (byte) => String.fromCodePoint(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

async function inStore<Found>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<Found>,
): Promise<Found> {
  const opening = indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName);
  const database = await toPromise(opening);
  try {
    return await toPromise(ask(database.transaction(storeName, mode).objectStore(storeName)));
  } finally {
    database.close();
  }
}

function toPromise<Found>(request: IDBRequest<Found>): Promise<Found> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The database does not answer.'));
  });
}
