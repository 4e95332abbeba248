/** Builds one of the two indexes that `npm run bench -- search` compares, in its own process. */
import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';
import { buildSearchIndex } from '#src/publish/search/index.ts';
import { generateSearchCorpus, type SearchCorpus } from './archive/search-corpus.ts';
import { buildTableCatalogue } from './archive/table-catalogue.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: '' },
  },
});
const corpus = generateSearchCorpus(Number(values.items), Number(values.seed), 0);
const started = performance.now();
if (positionals.includes('plain')) await buildPlain(corpus, values.out);
else await buildOurs(corpus, values.out);
console.log(((performance.now() - started) / 1000).toFixed(1));

async function buildOurs({ rows, textOf }: SearchCorpus, outDir: string): Promise<void> {
  let count = 0;
  const loadImages = (item: string) => {
    tell(++count, rows.length);
    const text = textOf(item);
    const line = { text: text ?? '', x: 0, y: 0, width: 600, height: 20 };
    const size = { width: 300, height: 400 };
    const page = { number: 1, ...size, sizes: [size], tile: 512, lines: [line] };
    return Promise.resolve(text === undefined ? undefined : { item, pages: [page] });
  };
  await buildSearchIndex(buildTableCatalogue(rows), loadImages, outDir);
}

/** Unmodified Pagefind over the full HTML of the same records. */
async function buildPlain({ rows, textOf }: SearchCorpus, outDir: string): Promise<void> {
  const { index } = await createIndex({});
  if (index === undefined) throw new Error('Pagefind did not start.');
  let waiting: Promise<unknown>[] = [];
  for (const [count, row] of rows.entries()) {
    tell(count, rows.length);
    const { id, title, abstract, type = '', fonds, number = '', date = '' } = row;
    const facts = `<p data-pagefind-filter="type">${type}</p><p data-pagefind-filter="fonds">${fonds}</p>`;
    const content = `<!doctype html><html lang="vi"><body><h1>${title}</h1>${facts}<p>${number} ${date}</p><p>${abstract ?? ''}</p><p>${textOf(id) ?? ''}</p></body></html>`;
    waiting.push(index.addHTMLFile({ url: `/tai-lieu/${id}/`, content }));
    if (waiting.length < 256) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  await index.writeFiles({ outputPath: `${outDir}/pagefind` });
  await close();
}

function tell(count: number, all: number): void {
  if (count % 5000 === 0) console.error(`${positionals.join('')}: ${count} of ${all} records`);
}
