import { describe, expect, it } from 'vitest';
import { buildImageInfo, buildServedImageInfo } from '#src/imaging/cut/info.ts';
import { toReadingSizes, toScaleFactors, toStripSizes } from '#src/imaging/cut/sizes.ts';

describe('reading sizes', () => {
  it.each([
    [{ width: 2480, height: 3508 }, [400, 800, 1200, 1600]],
    [{ width: 1606, height: 2000 }, [400, 800, 1200, 1600]],
    [{ width: 1250, height: 900 }, [400, 800, 1250]],
    [{ width: 410, height: 900 }, [410]],
    [{ width: 2000, height: 700 }, [400, 800, 1200, 1600]],
    [{ width: 20_000, height: 1000 }, [1600, 3200, 4800, 6400]],
    [{ width: 1000, height: 20_000 }, [80, 160, 240, 320]],
    [{ width: 1, height: 900 }, [1]],
  ])('of %o are %o wide', (page, widths) => {
    const sizes = toReadingSizes(page);
    expect(sizes.map(({ width }) => width)).toEqual(widths);
    expect(sizes.every(({ height }) => height >= 1 && height <= page.height)).toBe(true);
  });

  it('keep the shape of the page', () => {
    expect(toReadingSizes({ width: 2480, height: 3508 })[0]).toEqual({ width: 400, height: 566 });
  });
});

it('sizes are small for the strips of other viewers, and never wider than the page', () => {
  expect(toStripSizes({ width: 2480, height: 3508 })).toEqual([
    { width: 90, height: 127 },
    { width: 200, height: 283 },
  ]);
  expect(toStripSizes({ width: 120, height: 30 })).toEqual([{ width: 90, height: 23 }]);
  expect(toStripSizes({ width: 1, height: 900 })).toEqual([]);
});

describe('scale factors', () => {
  it('go on until the page fits in one tile', () => {
    expect(toScaleFactors({ width: 512, height: 512 })).toEqual([1]);
    expect(toScaleFactors({ width: 513, height: 20 })).toEqual([1, 2]);
    expect(toScaleFactors({ width: 2480, height: 3508 })).toEqual([1, 2, 4, 8]);
  });
});

describe('info.json', () => {
  const page = (width: number, height: number) => {
    const size = { width, height };
    return { number: 3, ...size, sizes: toReadingSizes(size), tile: 512, lines: [] };
  };

  it('says all that a level 0 service has', () => {
    expect(buildImageInfo('https://luutru.example', 'tu-1', page(2480, 3508)))
      .toMatchInlineSnapshot(`
      {
        "@context": "http://iiif.io/api/image/3/context.json",
        "height": 3508,
        "id": "https://luutru.example/iiif/tu-1/3",
        "maxHeight": 2263,
        "maxWidth": 1600,
        "profile": "level0",
        "protocol": "http://iiif.io/api/image",
        "sizes": [
          {
            "height": 1697,
            "width": 1200,
          },
          {
            "height": 2263,
            "width": 1600,
          },
        ],
        "tiles": [
          {
            "scaleFactors": [
              1,
              2,
              4,
              8,
            ],
            "width": 512,
          },
        ],
        "type": "ImageService3",
        "width": 2480,
      }
    `);
  });

  it('never gives as many sizes as levels, which viewers take for the levels themselves', () => {
    for (let width = 380; width < 6000; width += 37) {
      const info = buildImageInfo('https://a.example', 'a', page(width, 700)) as {
        sizes?: unknown[];
        tiles: [{ scaleFactors: number[] }];
      };
      const levels = info.tiles[0].scaleFactors.length;
      if (levels > 1) expect([levels - 1, levels]).not.toContain(info.sizes?.length);
    }
  });

  it('of a server says what is offered above level 2, and the limits', () => {
    const info = (width: number, height: number) =>
      buildServedImageInfo('https://luutru.example', 'tu-1', {
        ...page(width, height),
        isGray: false,
      });
    expect(info(2480, 3508)).toMatchObject({ profile: 'level2', maxArea: 18_000_000 });
    expect(info(2480, 3508)).not.toHaveProperty('maxWidth');
    expect(info(70_000, 500)).toMatchObject({ maxWidth: 65_500, maxHeight: 65_500 });
    const { sizes, tiles } = info(2480, 3508) as Record<string, unknown>;
    expect(buildImageInfo('https://luutru.example', 'tu-1', page(2480, 3508))).toMatchObject({
      ...{ sizes, tiles },
    });
  });
});
