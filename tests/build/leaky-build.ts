/**
 * A build in which a part that someone added writes what is closed beside the pages. `PLANTS` is
 * JSON: output file → what it holds; `copy:` before a path copies that file.
 */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'astro';
import { reportFailure } from '../../scripts/lib/report-failure.ts';

const plants = Object.entries(JSON.parse(process.env['PLANTS'] ?? '{}') as Record<string, string>);

try {
  await build({
    logLevel: 'warn',
    integrations: [
      {
        name: 'leak',
        hooks: {
          'astro:build:generated': ({ dir }) => {
            for (const [path, text] of plants) {
              const file = fileURLToPath(new URL(path, dir));
              mkdirSync(dirname(file), { recursive: true });
              if (text.startsWith('copy:')) copyFileSync(text.slice('copy:'.length), file);
              else writeFileSync(file, path.endsWith('.gz') ? gzipSync(text) : text);
            }
          },
        },
      },
    ],
  });
} catch (error) {
  reportFailure(error);
}
