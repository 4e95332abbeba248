import nodemailer from 'nodemailer';
import type { Letter } from './build-letter.ts';
import { toMessage } from './to-message.ts';

/**
 * A letter as a message file (RFC 5322) that a mail program opens, for a desk without a mail
 * server: the person who sends it by hand gets its text and its calendar file.
 */
export async function buildLetterFile(letter: Letter): Promise<string> {
  const transport = nodemailer.createTransport({
    ...{ streamTransport: true, buffer: true, newline: 'windows' },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  // Mail programs open it as a draft.
  const { message } = await transport.sendMail({
    ...toMessage(letter),
    headers: { 'X-Unsent': '1' },
  });
  // `buffer: true` returns a buffer; the library's types also allow a stream.
  if (!Buffer.isBuffer(message)) throw new TypeError('The letter came as a stream.');
  return message.toString();
}
