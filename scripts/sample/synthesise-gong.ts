/** Sample rate: a gong has no audible content above half of it. */
const rate = 11_025;
const strokes = 3;
const secondsApart = 2.2;

/** Partials of a struck piece of rail: frequency in Hz, amplitude, decay time in seconds. */
const partials = [
  [312, 0.5, 1.5],
  [846, 0.3, 0.9],
  [1_653, 0.22, 0.5],
  [2_716, 0.12, 0.28],
] as const;

/** Three strokes of a village gong as a WAV file, 8 bits, mono; deterministic. */
export function synthesiseGong(): Uint8Array {
  const length = Math.round(rate * strokes * secondsApart);
  const file = Buffer.alloc(44 + length);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + length, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate, 28);
  file.writeUInt16LE(1, 32);
  file.writeUInt16LE(8, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(length, 40);
  for (let index = 0; index < length; index += 1) {
    const time = (index / rate) % secondsApart;
    file[44 + index] = 128 + Math.round(96 * toSound(time));
  }
  return file;
}

function toSound(time: number): number {
  const attack = Math.min(1, time / 0.004);
  return partials.reduce((sum, [pitch, loudness, fade]) => {
    return (
      sum + attack * loudness * Math.sin(2 * Math.PI * pitch * time) * Math.exp((-3 * time) / fade)
    );
  }, 0);
}
