import { expect, it } from 'vitest';
import { seededRandom } from '#scripts/bench/archive/random.ts';
import { drawRegion } from '#scripts/bench/images/served-pages.ts';
import { isRefusal } from '#src/imaging/request/image-request.ts';
import { parseRequest } from '#src/imaging/request/parse-request.ts';

it.each([
  { width: 1654, height: 2339 },
  { width: 4000, height: 900 },
  { width: 150, height: 90 },
])('draws regions within a page of $width × $height that a server may not refuse', (size) => {
  const random = seededRandom(1);
  for (let drawn = 0; drawn < 500; drawn += 1) {
    const path = drawRegion(size, random);
    const request = parseRequest(path, size);
    expect(isRefusal(request), path).toBe(false);
    const [x = 0, y = 0, width = 0, height = 0] =
      path.split('/', 1)[0]?.split(',').map(Number) ?? [];
    expect(x + width).toBeLessThanOrEqual(size.width);
    expect(y + height).toBeLessThanOrEqual(size.height);
  }
});
