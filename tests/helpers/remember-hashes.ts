import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

type Done = (error: Error | null, key: Buffer) => void;

const { scrypt } = crypto;
const known = new Map<string, Buffer>();

/** Hashing a password takes a tenth of a second: the same one with the same salt is hashed once. */
function scryptOnce(
  ...[password, salt, length, options, done]: [
    password: string,
    salt: string,
    length: number,
    options: crypto.ScryptOptions,
    done: Done,
  ]
): void {
  const key = JSON.stringify([password, salt, length, options]);
  const before = known.get(key);
  if (before !== undefined) {
    setImmediate(done, null, Buffer.from(before));
    return;
  }
  scrypt(password, salt, length, options, (error, hash) => {
    if (error === null) known.set(key, Buffer.from(hash));
    done(error, hash);
  });
}

// A process that runs several files of tests is set up before each.
if (scrypt.name !== scryptOnce.name) {
  crypto.scrypt = scryptOnce as typeof scrypt;
  syncBuiltinESMExports();
}
