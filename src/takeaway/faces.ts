import { fileURLToPath } from 'node:url';

const faceOf = (file: string): string =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/${file}`));

/** Font files with all Vietnamese letters; those of web pages are split into subsets. */
export const textFace = faceOf('be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf');
export const boldFace = faceOf('be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf');
/** With the widths of Times New Roman, which rules prescribe for copies of records. */
export const serifFace = faceOf('tinos/400Regular/Tinos_400Regular.ttf');
export const boldSerifFace = faceOf('tinos/700Bold/Tinos_700Bold.ttf');
