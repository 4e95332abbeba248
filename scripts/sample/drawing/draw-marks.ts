import type { Chance } from '../random.ts';
import { sheet } from './sheet.ts';
import type { Typeface } from './typeface.ts';

const sealRed = '#c4262b';
const markInk = '#3b3f8f';

/** A round seal with an invented inscription: no real office has it. */
export function drawSeal(x: number, y: number, face: Typeface, chance: Chance): string {
  const radius = 132;
  const ring = 'PHÒNG ĐỌC ★ TÀI LIỆU MẪU ★ KHÔNG CÓ GIÁ TRỊ PHÁP LÝ ★ ';
  const size = 27;
  const scale = size / face.unitsPerEm;
  const characters = Array.from(ring);
  const letters = characters.map((character, index) => {
    const angle = (360 * index) / characters.length;
    const place = `rotate(${angle.toFixed(2)}) translate(0 ${-(radius - 33)})`;
    if (character === '★') return `<path transform="${place}" stroke="none" d="${star(10, -8)}"/>`;
    const { path, advance } = face.findOutline(character);
    const shift = (-advance / 2) * scale;
    return `<path transform="${place} translate(${shift.toFixed(2)} 0) scale(${scale.toFixed(5)} -${scale.toFixed(5)})" d="${path}"/>`;
  });
  const turn = chance.between(-14, 14).toFixed(1);
  return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn})" fill="${sealRed}" opacity="${chance.between(0.66, 0.82).toFixed(2)}">
<circle r="${radius}" fill="none" stroke="${sealRed}" stroke-width="6"/>
<circle r="${radius - 9}" fill="none" stroke="${sealRed}" stroke-width="2"/>
<circle r="${radius - 46}" fill="none" stroke="${sealRed}" stroke-width="3"/>
<g stroke="${sealRed}" stroke-width="40">${letters.join('')}</g>
<path d="${star(34, -26)}"/>
${drawWord('BẢN MẪU', 0, 42, 35, face, 60)}</g>`;
}

/** The framed mark that every page of the sample bears at its foot. */
export function drawSampleMark(face: Typeface, chance: Chance): string {
  const [width, height] = [250, 70];
  const x = sheet.width - 300 + chance.around(30);
  const y = sheet.height - 105 + chance.around(14);
  const turn = chance.between(-4, 3).toFixed(1);
  return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn})" fill="${markInk}" stroke="${markInk}" opacity="0.8">
<rect x="${-width / 2}" y="${-height / 2}" width="${width}" height="${height}" rx="5" fill="none" stroke-width="5"/>
<rect x="${-width / 2 + 9}" y="${-height / 2 + 9}" width="${width - 18}" height="${height - 18}" rx="2" fill="none" stroke-width="1.5"/>
${drawWord('BẢN MẪU', 0, 15, 46, face, 55)}</g>`;
}

/** Rust from a staple, upper left. */
export function drawRust(chance: Chance): string {
  const [x, y] = [chance.between(70, 130), chance.between(60, 120)];
  const turn = chance.between(-50, 10).toFixed(0);
  return `<g transform="translate(${x.toFixed(0)} ${y.toFixed(0)}) rotate(${turn})" stroke="#8a4b21" stroke-linecap="round" filter="url(#pen)">
<path d="M-34 0H34" stroke-width="22" opacity="0.1"/><path d="M-32 0H32" stroke-width="9" opacity="0.25"/>
<path d="M-30 0H-8M6 0H30" stroke-width="4" opacity="0.55"/></g>`;
}

function drawWord(
  text: string,
  x: number,
  y: number,
  size: number,
  face: Typeface,
  weight: number,
): string {
  const scale = size / face.unitsPerEm;
  const outlines = Array.from(text).map((character) => face.findOutline(character));
  let left = x - (outlines.reduce((sum, { advance }) => sum + advance, 0) * scale) / 2;
  const paths = outlines.map(({ path, advance }) => {
    const place = `translate(${left.toFixed(1)} ${y}) scale(${scale.toFixed(5)} -${scale.toFixed(5)})`;
    left += advance * scale;
    return `<path transform="${place}" stroke-width="${weight}" d="${path}"/>`;
  });
  return paths.join('');
}

function star(radius: number, dy: number): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const reach = index % 2 === 0 ? radius : radius * 0.4;
    const angle = (Math.PI * index) / 5 - Math.PI / 2;
    return `${(Math.cos(angle) * reach).toFixed(1)} ${(Math.sin(angle) * reach + dy).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
