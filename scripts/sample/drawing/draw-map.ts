import { drawLetters, type Lettering } from './draw-letters.ts';
import { drawSeal } from './draw-marks.ts';
import type { SetLine } from './draw-typing.ts';
import type { MapPoint, PlaceKind, SampleMap } from '../parse-map.ts';
import type { Chance } from '../random.ts';
import type { Typeface } from './typeface.ts';

/** Pixels per unit of the map. */
export const unit = 6;

const ink = '#2d2a26';
const water = '#3d6f94';
const red = '#a5432f';

/** Each symbol, drawn around its position, in units. */
const signs: Readonly<Record<PlaceKind, { readonly label: string; readonly svg: string }>> = {
  town: {
    label: 'Thị xã',
    svg: `<circle r="7" fill="${red}" stroke="${ink}" stroke-width="1.2"/><circle r="3" fill="${ink}"/>`,
  },
  district: {
    label: 'Huyện lỵ',
    svg: `<circle r="5" fill="#efe4c6" stroke="${ink}" stroke-width="1.4"/><circle r="1.8" fill="${ink}"/>`,
  },
  commune: {
    label: 'Xã',
    svg: `<circle r="2.8" fill="#efe4c6" stroke="${ink}" stroke-width="1.1"/>`,
  },
  bridge: {
    label: 'Cầu',
    svg: `<path d="M-7-3h14M-7 3h14M-9-5l2 2M9-5l-2 2M-9 5l2-2M9 5l-2-2" fill="none" stroke="${ink}" stroke-width="1.3"/>`,
  },
  pass: {
    label: 'Đèo',
    svg: `<path d="M-7 4q5 0 5-5M7 4q-5 0-5-5" fill="none" stroke="${ink}" stroke-width="1.5"/>`,
  },
  dam: {
    label: 'Đập dự kiến',
    svg: `<path d="M-6-6L6 6M-3-8L8 3" stroke="${red}" stroke-width="2"/>`,
  },
  gauge: {
    label: 'Trạm đo mực nước',
    svg: `<path d="M0-6L5 5H-5Z" fill="${water}" stroke="${ink}" stroke-width="1"/>`,
  },
};

export interface MapFaces {
  readonly typewriter: Typeface;
  readonly hand: Typeface;
}

/** The map as SVG in pixels, without its paper, and every name on it with its box. */
export function drawMap(
  map: SampleMap,
  { typewriter, hand }: MapFaces,
  chance: Chance,
): { svg: string; lines: SetLine[] } {
  const [width, height] = [map.size[0] * unit, map.size[1] * unit];
  const names: string[] = [];
  const lines: SetLine[] = [];
  const name = (
    text: string,
    [x, y]: MapPoint,
    lettering: Omit<Lettering, 'face'>,
    face = hand,
  ) => {
    const drawn = drawLetters(text, x * unit, y * unit, { face, ...lettering });
    names.push(drawn.svg);
    lines.push(drawn.line);
  };
  for (const [index, text] of map.title.entries()) {
    const size = index === 0 ? 150 : 80;
    const place: MapPoint = [map.size[0] / 2, 62 + index * 22];
    name(text, place, { ink, size, spacing: 12, anchor: 'middle' }, typewriter);
  }
  for (const area of map.areas) {
    name(area.name, area.at, { ink, size: area.size, spacing: 30, anchor: 'middle' });
  }
  for (const { name: text, at, points } of [...map.rivers, ...map.lakes]) {
    if (text !== undefined) name(text, placeOn(points, at), { ink: water, size: 66 });
  }
  for (const { name: text, at, points } of map.roads) {
    if (text !== undefined) name(text, placeOn(points, at), { ink: red, size: 54 });
  }
  for (const { name: text, kind, at } of map.places) {
    const size = { town: 92, district: 76 }[kind as string] ?? 58;
    name(text, [at[0] + 11, at[1] - 6], { ink, size }, kind === 'town' ? typewriter : hand);
  }
  const corner: MapPoint = [60, map.size[1] - 215];
  name('CHÚ DẪN', [corner[0] + 20, corner[1] + 22], { ink, size: 80 }, typewriter);
  const legend = Object.values(signs).map(({ label, svg }, index) => {
    const y = corner[1] + 42 + index * 15;
    name(label, [corner[0] + 45, y + 4], { ink, size: 60 });
    return `<g transform="translate(${corner[0] + 27} ${y})">${svg}</g>`;
  });
  name(map.scale, [corner[0] + 20, corner[1] + 157], { ink, size: 60 }, typewriter);
  const mark: MapPoint = [map.size[0] - 215, map.size[1] - 60];
  name('BẢN MẪU', mark, { ink: '#3b3f8f', size: 170 }, typewriter);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<g transform="scale(${unit})" stroke-linecap="round" stroke-linejoin="round">
${drawLand(map, chance)}
<rect x="${corner[0]}" y="${corner[1]}" width="190" height="170" fill="#efe4c6" stroke="${ink}" stroke-width="1.5"/>
${legend.join('')}
${map.places.map(({ kind, at }) => `<g transform="translate(${at.join(' ')})">${signs[kind].svg}</g>`).join('')}
</g>
${names.join('\n')}
${drawSeal((map.size[0] - 130) * unit, (map.size[1] - 130) * unit, typewriter, chance)}
</svg>`;
  return { svg, lines };
}

function drawLand(map: SampleMap, chance: Chance): string {
  const [width, height] = map.size;
  const shore = toCurve(map.shore);
  const grid = Array.from({ length: Math.floor(width / 100) }, (_, index) => {
    const at = (index + 1) * 100;
    return `M${at} 30V${height - 30}${at < height ? `M30 ${at}H${width - 30}` : ''}`;
  });
  const draw = (points: readonly MapPoint[], attributes: string) =>
    `<path d="${toCurve(points)}" fill="none" ${attributes}/>`;
  return [
    `<path d="${shore}L${width - 30} ${height - 30}V30Z" fill="#9dbccb" fill-opacity="0.55"/>`,
    ...[0, 5, 11].map(
      (away) =>
        `<path transform="translate(${away} 0)" d="${shore}" fill="none" stroke="${water}" stroke-width="${away === 0 ? 2 : 0.6}"/>`,
    ),
    `<path d="${grid.join('')}" stroke="${ink}" stroke-width="0.4" opacity="0.5"/>`,
    ...map.hills.map(({ at, reach }) => drawHills(at, reach, chance)),
    ...map.borders.map(({ points }) =>
      draw(points, `stroke="${ink}" stroke-width="1.6" stroke-dasharray="9 4 1 4"`),
    ),
    ...map.rivers.map(({ points, width: wide }) =>
      draw(points, `stroke="${water}" stroke-width="${wide}"`),
    ),
    ...map.lakes.map(
      ({ points }) =>
        `<path d="${toCurve(points)}Z" fill="#9dbccb" stroke="${water}" stroke-width="1.4" stroke-dasharray="4 3"/>`,
    ),
    ...map.roads.map(({ points }) =>
      draw(points, `stroke="${red}" stroke-width="3.4"`).concat(
        draw(points, 'stroke="#efe4c6" stroke-width="1.6"'),
      ),
    ),
    `<path d="M30 30H${width - 30}V${height - 30}H30Z M22 22H${width - 22}V${height - 22}H22Z" fill="none" stroke="${ink}" stroke-width="2"/>`,
  ].join('\n');
}

/** Strokes down the slopes, thicker in the middle of the range. */
function drawHills(at: MapPoint, reach: MapPoint, chance: Chance): string {
  const strokes = Array.from({ length: Math.round((reach[0] * reach[1]) / 26) }, () => {
    const x = at[0] + chance.around(reach[0]);
    const y = at[1] + chance.around(reach[1]);
    const tall = chance.between(3, 7);
    return `M${(x - tall).toFixed(1)} ${(y + tall).toFixed(1)}q${(tall * 0.9).toFixed(1)} ${(-tall * 0.4).toFixed(1)} ${tall.toFixed(1)} ${(-tall).toFixed(1)}q${(tall * 0.2).toFixed(1)} ${(tall * 0.7).toFixed(1)} ${(tall * 0.8).toFixed(1)} ${tall.toFixed(1)}`;
  });
  return `<path d="${strokes.join('')}" fill="none" stroke="#7a5a3a" stroke-width="0.8" opacity="0.8"/>`;
}

/** A smooth line through all points (Catmull–Rom). */
function toCurve(points: readonly MapPoint[]): string {
  const pointAt = (index: number): MapPoint =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0];
  const [start] = [pointAt(0)];
  const curves = points.slice(1).map((to, index) => {
    const [before, from, after] = [pointAt(index - 1), pointAt(index), pointAt(index + 2)];
    const toHandle = (axis: 0 | 1) => [
      from[axis] + (to[axis] - before[axis]) / 6,
      to[axis] - (after[axis] - from[axis]) / 6,
    ];
    const [[x1, x2], [y1, y2]] = [toHandle(0), toHandle(1)] as [number[], number[]];
    return `C${[x1, y1, x2, y2, ...to].map((value) => (value ?? 0).toFixed(1)).join(' ')}`;
  });
  return `M${start.join(' ')}${curves.join('')}`;
}

/** A point at a fraction of the path, a little above the line. */
function placeOn(points: readonly MapPoint[], share: number): MapPoint {
  const index = Math.min(points.length - 1, Math.floor(share * (points.length - 1)));
  const [x, y] = points[index] ?? [0, 0];
  return [x + 6, y - 5];
}
