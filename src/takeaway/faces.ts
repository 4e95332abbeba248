import { fileURLToPath } from 'node:url';

const faceOf = (file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/be-vietnam-pro/${file}`));

/** Font files with all Vietnamese letters; those of web pages are split into subsets. */
export const textFace = faceOf('400Regular/BeVietnamPro_400Regular.ttf');
export const boldFace = faceOf('600SemiBold/BeVietnamPro_600SemiBold.ttf');
