import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeIiif } from '#src/publish/iiif/index.ts';
import type { Collection } from '#src/publish/iiif/model.ts';
import { findIiifPath } from '#src/describe/links/iiif-path.ts';
import { catalogueWithPages, images } from './item-with-pages.ts';
import { print } from './print.ts';

const outDir = mkdtempSync(join(tmpdir(), 'iiif-'));
const read = (path: string) => JSON.parse(readFileSync(join(outDir, path), 'utf8')) as Collection;

beforeAll(() => writeIiif(catalogueWithPages, () => Promise.resolve(images), outDir));
afterAll(() => rmSync(outDir, { recursive: true }));

test('a file is a collection of its items', async () => {
  expect(await print(read('iiif/ho-so/TU-01-145/collection.json'))).toMatchInlineSnapshot(`
    "{
      "@context": "http://iiif.io/api/presentation/3/context.json",
      "id": "https://luutru.example/iiif/ho-so/TU-01-145/collection.json",
      "type": "Collection",
      "label": { "vi": ["Hồ sơ hội nghị (số 145)"], "en": ["File 145: Conference papers"] },
      "provider": [
        {
          "id": "https://luutru.example/",
          "type": "Agent",
          "label": { "vi": ["Lưu trữ tỉnh Hải Sơn"], "en": ["Archives of Hải Sơn"] },
          "homepage": [
            {
              "id": "https://luutru.example/",
              "type": "Text",
              "format": "text/html",
              "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
              "language": ["vi"]
            },
            {
              "id": "https://luutru.example/en/",
              "type": "Text",
              "format": "text/html",
              "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
              "language": ["en"]
            }
          ]
        }
      ],
      "summary": { "vi": ["Hồ sơ gồm hai văn bản"] },
      "metadata": [
        {
          "label": { "vi": ["Số lưu trữ"], "en": ["Reference"] },
          "value": {
            "vi": ["Phông TU, Mục lục 01, Hồ sơ 145"],
            "en": ["Fonds TU, Inventory 01, File 145"]
          }
        },
        {
          "label": { "vi": ["Tổng số tài liệu trong hồ sơ"], "en": ["Items in the file"] },
          "value": { "none": ["2"] }
        },
        {
          "label": { "vi": ["Ngôn ngữ"], "en": ["Languages"] },
          "value": { "vi": ["Tiếng Việt"], "en": ["Vietnamese"] }
        },
        {
          "label": { "vi": ["Mã hồ sơ"], "en": ["File code"] },
          "value": { "none": ["TU-01-145"] }
        }
      ],
      "requiredStatement": {
        "label": {
          "vi": ["Cách trích dẫn và quyền sử dụng"],
          "en": ["How to cite, and rights"]
        },
        "value": {
          "vi": [
            "Hồ sơ hội nghị, Phông Tỉnh ủy, Mục lục số 01, Hồ sơ số 145, Lưu trữ tỉnh Hải Sơn.",
            "Ai cũng được đọc và trích dẫn tài liệu công khai. Khi công bố hoặc trích dẫn, xin ghi số lưu trữ, bản chính hay bản sao, và tên cơ quan lưu trữ. Muốn dùng hình ảnh vào việc khác, xin hỏi cơ quan lưu trữ trước."
          ],
          "en": [
            "“Conference papers”, file 145, inventory 01, Provincial Committee, Archives of Hải Sơn.",
            "Anyone may read and quote open records. Whoever publishes or quotes them states the reference, whether the record is an original or a copy, and the name of the archive. To use images for anything else, please ask the archive first."
          ]
        }
      },
      "rights": "http://creativecommons.org/publicdomain/mark/1.0/",
      "homepage": [
        {
          "id": "https://luutru.example/ho-so/TU-01-145/",
          "type": "Text",
          "format": "text/html",
          "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
          "language": ["vi"]
        },
        {
          "id": "https://luutru.example/en/ho-so/TU-01-145/",
          "type": "Text",
          "format": "text/html",
          "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
          "language": ["en"]
        }
      ],
      "partOf": [
        {
          "id": "https://luutru.example/iiif/phong/TU/collection.json",
          "type": "Collection",
          "label": { "vi": ["Phông Tỉnh ủy"], "en": ["Provincial Committee"] }
        }
      ],
      "thumbnail": [
        {
          "id": "https://luutru.example/iiif/TU-01-145-1/1/full/400,566/0/default.jpg",
          "type": "Image",
          "format": "image/jpeg",
          "width": 400,
          "height": 566
        }
      ],
      "items": [
        {
          "id": "https://luutru.example/iiif/TU-01-145-1/manifest.json",
          "type": "Manifest",
          "label": {
            "vi": ["Nghị quyết 24-NQ/TU, 3/2/1976: Về phát triển thủy lợi"],
            "en": ["Resolution 24-NQ/TU, 3 February 1976: On irrigation works"]
          },
          "thumbnail": [
            {
              "id": "https://luutru.example/iiif/TU-01-145-1/1/full/400,566/0/default.jpg",
              "type": "Image",
              "format": "image/jpeg",
              "width": 400,
              "height": 566
            }
          ]
        }
      ]
    }
    "
  `);
});

test('from the archive a reader comes down to the item', () => {
  const site = 'https://luutru.example/';
  const down = (path: string) => read(path).items.map(({ id }) => id.slice(site.length));
  expect(down('iiif/phong/collection.json')).toEqual(['iiif/phong/TU/collection.json']);
  expect(down('iiif/phong/TU/collection.json')).toEqual(['iiif/ho-so/TU-01-145/collection.json']);
  expect(down('iiif/ho-so/TU-01-145/collection.json')).toEqual(['iiif/TU-01-145-1/manifest.json']);
});

test('exactly what the pages link to is written', () => {
  const { fonds, files, items } = catalogueWithPages;
  const linked = [...fonds, ...files, ...items].map((one) => findIiifPath(catalogueWithPages, one));
  for (const path of linked) expect(existsSync(join(outDir, path ?? ''))).toBe(true);
  expect(globSync('iiif/**/*.*', { cwd: outDir }).sort()).toEqual([
    'iiif/TU-01-145-1/1/alto.xml',
    'iiif/TU-01-145-1/1/lines.json',
    'iiif/TU-01-145-1/manifest.json',
    'iiif/TU-01-145-1/notice/3.svg',
    'iiif/TU-01-145-1/notice/4.svg',
    'iiif/ho-so/TU-01-145/collection.json',
    'iiif/phong/TU/collection.json',
    'iiif/phong/collection.json',
  ]);
});
