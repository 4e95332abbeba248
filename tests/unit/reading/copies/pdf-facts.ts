import { Writable } from 'node:stream';
import { PDFiumLibrary } from '@hyzyla/pdfium';

/** What `write` wrote. */
export async function collect(write: (target: Writable) => Promise<void>): Promise<Buffer> {
  const parts: Buffer[] = [];
  await write(
    new Writable({
      write: (part: Buffer, _encoding, done) => {
        parts.push(part);
        done();
      },
    }),
  );
  return Buffer.concat(parts);
}

/** Text of each page. */
export async function readTexts(pdf: Buffer): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf);
  const texts = [...document.pages()].map((page) => page.getText());
  library.destroy();
  return texts;
}
