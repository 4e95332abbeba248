import { presentation3StrictUpgrade } from '@iiif/parser/strict';
import { Traverse } from '@iiif/parser';
import { describe, expect, test } from 'vitest';
import { buildFileCollection, toMember } from '#src/publish/iiif/collections.ts';
import { buildManifest } from '#src/publish/iiif/manifest.ts';
import { catalogueWithPages, images, itemWithPages } from './item-with-pages.ts';

type ParsedManifest = Parameters<typeof presentation3StrictUpgrade>[0];

const written = JSON.stringify(buildManifest(catalogueWithPages, itemWithPages, images));
const parse = (text: string) => JSON.parse(text) as ParsedManifest;

/** What an independent reader finds wrong, and what it would have to mend. */
function check(manifest: ParsedManifest) {
  const state = { warnings: [] as string[] };
  const mended = presentation3StrictUpgrade(structuredClone(manifest), state);
  return { warnings: state.warnings, mended };
}

describe('an independent parser', () => {
  test('finds no warnings and no errors in a manifest', () => {
    expect(check(parse(written))).toEqual({ warnings: [], mended: parse(written) });
  });

  test('would have found what is wrong', () => {
    const manifest = { ...parse(written), label: 'Một dòng chữ' };
    expect(check(manifest as unknown as ParsedManifest).warnings).toEqual([
      expect.stringContaining('language map'),
    ]);
  });

  test('walks through every part of a manifest', () => {
    const visited: string[] = [];
    Traverse.all((resource: { readonly type?: string }) => {
      visited.push(resource.type ?? '?');
    }).traverseManifest(parse(written));
    const counts = Object.fromEntries(
      [...Map.groupBy(visited, (type) => type)].map(([type, all]) => [type, all.length]),
    );
    expect(counts).toMatchInlineSnapshot(`
      {
        "Agent": 1,
        "Annotation": 4,
        "AnnotationPage": 5,
        "Canvas": 8,
        "Collection": 1,
        "Dataset": 1,
        "Image": 9,
        "ImageService3": 2,
        "Manifest": 1,
        "Range": 4,
        "Text": 8,
      }
    `);
  });

  test('walks through a collection', () => {
    const members = [toMember(buildManifest(catalogueWithPages, itemWithPages, images))];
    const [file] = catalogueWithPages.files;
    if (file === undefined) throw new Error('No file.');
    const collection = buildFileCollection(catalogueWithPages, file, members);
    const visited: string[] = [];
    new Traverse({
      manifest: [({ id }: { readonly id: string }) => void visited.push(id)],
    }).traverseCollection(JSON.parse(JSON.stringify(collection)) as never);
    expect(visited).toEqual(['https://luutru.example/iiif/TU-01-145-1/manifest.json']);
  });
});

test('ids are absolute, and no two parts of a manifest share one', () => {
  const ids = [...written.matchAll(/"id":"([^"]*)","type":"(\w+)"/g)]
    .filter(([, , type]) => ['Canvas', 'Range', 'Annotation'].includes(type ?? ''))
    .map(([, id]) => id ?? '');
  const canvasesInRanges = itemWithPages.pages.length;
  expect(new Set(ids).size).toBe(ids.length - canvasesInRanges);
  expect(ids.filter((id) => !id.startsWith('https://luutru.example/iiif/TU-01-145-1/'))).toEqual(
    [],
  );
});

test('canvas ids have no fragment', () => {
  const { items } = buildManifest(catalogueWithPages, itemWithPages, images);
  expect(items.filter(({ id }) => id.includes('#'))).toEqual([]);
});
