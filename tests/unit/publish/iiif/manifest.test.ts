import { describe, expect, test } from 'vitest';
import { buildManifest } from '#src/publish/iiif/manifest.ts';
import type { Canvas } from '#src/publish/iiif/model.ts';
import { catalogueWithPages, cutPage, images, itemWithPages } from './item-with-pages.ts';
import { print } from './print.ts';

const manifest = buildManifest(catalogueWithPages, itemWithPages, images);
const at = (place: number): Canvas => {
  const canvas = manifest.items[place];
  if (canvas === undefined) throw new RangeError(`No canvas ${place}.`);
  return canvas;
};

test('an item as other viewers read it', async () => {
  const { items, structures, ...about } = manifest;
  expect(items).toHaveLength(4);
  expect(structures).toHaveLength(1);
  expect(await print(about)).toMatchInlineSnapshot(`
    "{
      "@context": "http://iiif.io/api/presentation/3/context.json",
      "id": "https://luutru.example/iiif/TU-01-145-1/manifest.json",
      "type": "Manifest",
      "label": {
        "vi": ["Nghị quyết 24-NQ/TU, 3/2/1976: Về phát triển thủy lợi"],
        "en": ["Resolution 24-NQ/TU, 3 February 1976: On irrigation works"]
      },
      "summary": { "vi": ["Bản chính có bút phê"], "en": ["Original with notes"] },
      "metadata": [
        {
          "label": { "vi": ["Số lưu trữ"], "en": ["Reference"] },
          "value": {
            "vi": ["Phông TU, Mục lục 01, Hồ sơ 145, tờ 1–6"],
            "en": ["Fonds TU, Inventory 01, File 145, ff. 1–6"]
          }
        },
        {
          "label": { "vi": ["Số, ký hiệu"], "en": ["Document number"] },
          "value": { "none": ["24-NQ/TU"] }
        },
        {
          "label": { "vi": ["Cơ quan ban hành"], "en": ["Issuing body"] },
          "value": { "vi": ["Ban Chấp hành Đảng bộ tỉnh"] }
        },
        {
          "label": { "vi": ["Thời gian"], "en": ["Dates"] },
          "value": { "vi": ["3/2/1976"], "en": ["3 February 1976"] }
        },
        {
          "label": { "vi": ["Khối lượng"], "en": ["Extent"] },
          "value": {
            "vi": ["tờ 1–6 (6 tờ, 4 trang)"],
            "en": ["folios 1–6 (6 sheets, 4 pages)"]
          }
        },
        {
          "label": { "vi": ["Ngôn ngữ"], "en": ["Languages"] },
          "value": { "vi": ["Tiếng Việt"], "en": ["Vietnamese"] }
        },
        {
          "label": { "vi": ["Mã tài liệu"], "en": ["Item code"] },
          "value": { "none": ["TU-01-145-1"] }
        },
        {
          "label": { "vi": ["Loại tài liệu"], "en": ["Type"] },
          "value": { "vi": ["Nghị quyết"], "en": ["Resolution"] }
        },
        {
          "label": { "vi": ["Số thứ tự trong hồ sơ"], "en": ["Number within the file"] },
          "value": { "none": ["1"] }
        }
      ],
      "requiredStatement": {
        "label": {
          "vi": ["Cách trích dẫn và quyền sử dụng"],
          "en": ["How to cite, and rights"]
        },
        "value": {
          "vi": [
            "Ban Chấp hành Đảng bộ tỉnh: Nghị quyết số 24-NQ/TU, ngày 3/2/1976 về phát triển thủy lợi, Phông Tỉnh ủy, Mục lục số 01, Hồ sơ số 145, tờ 1–6, Lưu trữ tỉnh Hải Sơn.",
            "Ai cũng được đọc và trích dẫn tài liệu công khai. Khi công bố hoặc trích dẫn, xin ghi số lưu trữ, bản chính hay bản sao, và tên cơ quan lưu trữ. Muốn dùng hình ảnh vào việc khác, xin hỏi cơ quan lưu trữ trước."
          ],
          "en": [
            "“On irrigation works,” Resolution no. 24-NQ/TU, Ban Chấp hành Đảng bộ tỉnh, 3 February 1976, fols. 1–6, file 145, inventory 01, Provincial Committee, Archives of Hải Sơn.",
            "Anyone may read and quote open records. Whoever publishes or quotes them states the reference, whether the record is an original or a copy, and the name of the archive. To use images for anything else, please ask the archive first."
          ]
        }
      },
      "rights": "http://creativecommons.org/publicdomain/mark/1.0/",
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
      "homepage": [
        {
          "id": "https://luutru.example/tai-lieu/TU-01-145-1/",
          "type": "Text",
          "format": "text/html",
          "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
          "language": ["vi"]
        },
        {
          "id": "https://luutru.example/en/tai-lieu/TU-01-145-1/",
          "type": "Text",
          "format": "text/html",
          "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
          "language": ["en"]
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
      "partOf": [
        {
          "id": "https://luutru.example/iiif/ho-so/TU-01-145/collection.json",
          "type": "Collection",
          "label": { "vi": ["Hồ sơ hội nghị (số 145)"], "en": ["File 145: Conference papers"] }
        }
      ]
    }
    "
  `);
});

describe('a page', () => {
  test('has its image, its service, its transcript and the ALTO of it', async () => {
    expect(await print(at(0))).toMatchInlineSnapshot(`
      "{
        "id": "https://luutru.example/iiif/TU-01-145-1/canvas/1",
        "type": "Canvas",
        "label": { "vi": ["Trang 1, tờ 1r"], "en": ["Page 1, folio 1r"] },
        "width": 2480,
        "height": 3508,
        "thumbnail": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/1/full/400,566/0/default.jpg",
            "type": "Image",
            "format": "image/jpeg",
            "width": 400,
            "height": 566
          }
        ],
        "seeAlso": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/1/alto.xml",
            "type": "Dataset",
            "format": "application/xml",
            "profile": "http://www.loc.gov/standards/alto/ns-v4#",
            "label": { "vi": ["Toàn văn (tệp ALTO)"], "en": ["Transcript (ALTO file)"] }
          }
        ],
        "items": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/canvas/1/images",
            "type": "AnnotationPage",
            "items": [
              {
                "id": "https://luutru.example/iiif/TU-01-145-1/canvas/1/images/1",
                "type": "Annotation",
                "motivation": "painting",
                "body": {
                  "id": "https://luutru.example/iiif/TU-01-145-1/1/full/1600,2263/0/default.jpg",
                  "type": "Image",
                  "format": "image/jpeg",
                  "width": 1600,
                  "height": 2263,
                  "service": [
                    {
                      "id": "https://luutru.example/iiif/TU-01-145-1/1",
                      "type": "ImageService3",
                      "profile": "level0"
                    }
                  ]
                },
                "target": "https://luutru.example/iiif/TU-01-145-1/canvas/1"
              }
            ]
          }
        ],
        "annotations": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/1/lines.json",
            "type": "AnnotationPage"
          }
        ]
      }
      "
    `);
  });

  test('without words promises none', () => {
    expect(at(1)).not.toHaveProperty('annotations');
    expect(at(1)).not.toHaveProperty('seeAlso');
  });

  test('that is closed keeps its place and says why, also in place of its image', async () => {
    expect(await print(at(2))).toMatchInlineSnapshot(`
      "{
        "id": "https://luutru.example/iiif/TU-01-145-1/canvas/3",
        "type": "Canvas",
        "label": { "vi": ["Trang 3: sử dụng có điều kiện"], "en": ["Page 3: restricted access"] },
        "summary": {
          "vi": [
            "Lý do: Có thông tin về đời sống riêng tư; Mở ngày 01/01/2040. Bạn có thể gửi phiếu yêu cầu. Cơ quan lưu trữ trả lời trong 7 ngày làm việc."
          ],
          "en": [
            "Reason: Holds private information; Opens on 1 January 2040. You can request to read it. The archive answers within 7 working days."
          ]
        },
        "homepage": [
          {
            "id": "https://luutru.example/tai-lieu/TU-01-145-1/?trang=3",
            "type": "Text",
            "format": "text/html",
            "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
            "language": ["vi"]
          },
          {
            "id": "https://luutru.example/en/tai-lieu/TU-01-145-1/?trang=3",
            "type": "Text",
            "format": "text/html",
            "label": { "vi": ["Trang của phòng đọc"], "en": ["View in the reading room"] },
            "language": ["en"]
          }
        ],
        "width": 2480,
        "height": 3508,
        "thumbnail": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/notice/3.svg",
            "type": "Image",
            "format": "image/svg+xml",
            "width": 1131,
            "height": 1600
          }
        ],
        "items": [
          {
            "id": "https://luutru.example/iiif/TU-01-145-1/canvas/3/images",
            "type": "AnnotationPage",
            "items": [
              {
                "id": "https://luutru.example/iiif/TU-01-145-1/canvas/3/images/1",
                "type": "Annotation",
                "motivation": "painting",
                "body": {
                  "id": "https://luutru.example/iiif/TU-01-145-1/notice/3.svg",
                  "type": "Image",
                  "format": "image/svg+xml",
                  "width": 1131,
                  "height": 1600
                },
                "target": "https://luutru.example/iiif/TU-01-145-1/canvas/3"
              }
            ]
          }
        ]
      }
      "
    `);
  });

  test('that could not be cut keeps its place', () => {
    expect(at(3).label).toEqual({
      vi: ['Trang 4: chưa số hóa'],
      en: ['Page 4: not digitised'],
    });
    expect(at(3).items[0]?.items[0]?.body.id).toMatch(/notice\/4\.svg$/);
  });

  test('that is closed has no image although one was cut when it was open', () => {
    const stale = { ...images, pages: [...images.pages, cutPage(3)] };
    expect(buildManifest(catalogueWithPages, itemWithPages, stale)).toEqual(manifest);
  });
});

test('folios are ranges, the two sides of a sheet together', () => {
  const base = 'https://luutru.example/iiif/TU-01-145-1';
  const canvas = (page: number) => ({ id: `${base}/canvas/${page}`, type: 'Canvas' });
  expect(manifest.structures).toEqual([
    {
      id: `${base}/range/0`,
      type: 'Range',
      label: { vi: ['Tờ số'], en: ['Folios'] },
      items: [
        {
          id: `${base}/range/1`,
          type: 'Range',
          label: { vi: ['tờ 1'], en: ['folio 1'] },
          items: [canvas(1), canvas(2)],
        },
        {
          id: `${base}/range/2`,
          type: 'Range',
          label: { vi: ['tờ 2'], en: ['folio 2'] },
          items: [canvas(3)],
        },
        {
          id: `${base}/range/3`,
          type: 'Range',
          label: { vi: ['tờ 3'], en: ['folio 3'] },
          items: [canvas(4)],
        },
      ],
    },
  ]);
});

test('an item without folios has no ranges', () => {
  const item = { ...itemWithPages, pages: [{ kind: 'open', number: 1, scanned: true }] } as const;
  expect(buildManifest(catalogueWithPages, item, images)).not.toHaveProperty('structures');
});

test('a page says what is blacked out on it, and where', () => {
  const redacted = {
    ...itemWithPages,
    pages: itemWithPages.pages.map((page) =>
      page.kind === 'open' && page.number === 2
        ? { ...page, redactions: [{ ground: 'privacy' as const }] }
        : page,
    ),
  };
  const places = [{ x: 100, y: 200, width: 300, height: 40, ground: 'privacy' as const }];
  const { items, metadata } = buildManifest(catalogueWithPages, redacted, {
    ...images,
    pages: [cutPage(1), cutPage(2, { redactions: places })],
  });
  expect(metadata.at(-1)).toEqual({
    label: { vi: ['Chỗ được che'], en: ['Redactions'] },
    value: {
      vi: ['1 chỗ được che (trang 2): đời tư'],
      en: ['1 passage redacted (page 2): privacy'],
    },
  });
  expect(items[0]?.summary).toBeUndefined();
  expect(items[1]?.summary).toEqual({
    vi: ['1 chỗ trên trang này được che: đời tư'],
    en: ['1 passage on this page is redacted: privacy'],
  });
  const id = 'https://luutru.example/iiif/TU-01-145-1/canvas/2';
  expect(items[1]?.annotations).toEqual([
    {
      id: `${id}/redactions`,
      type: 'AnnotationPage',
      items: [
        {
          id: `${id}/redactions/1`,
          type: 'Annotation',
          motivation: 'commenting',
          body: [
            {
              type: 'TextualBody',
              value: 'Chỗ này được che: đời tư',
              format: 'text/plain',
              language: 'vi',
            },
            {
              type: 'TextualBody',
              value: 'Redacted: privacy',
              format: 'text/plain',
              language: 'en',
            },
          ],
          target: `${id}#xywh=100,200,300,40`,
        },
      ],
    },
  ]);
});
