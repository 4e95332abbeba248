import { fileURLToPath } from 'node:url';

const faceOf = (file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));

/** Font files that hold all of Vietnamese at once: those of the pages are parted by subset. */
export const textFace = faceOf('400Regular/BeVietnamPro_400Regular.ttf');
export const boldFace = faceOf('600SemiBold/BeVietnamPro_600SemiBold.ttf');
