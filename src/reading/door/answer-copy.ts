import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import type { Writable } from 'node:stream';
import { isDeepStrictEqual } from 'node:util';
import { pipeline } from 'node:stream/promises';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { translateTo } from '#src/i18n/index.ts';
import { toCopyCode } from '#src/desk/rules/grants/secrets.ts';
import { findReaderOf } from '#src/desk/store/grants/find-reader.ts';
import { toLastDay } from '#src/desk/store/grants/renew-grant.ts';
import { buildCertificate, CertificateError } from '../copies/build-certificate.ts';
import { buildCopy, type CopyPage } from '../copies/build-copy.ts';
import { unnumbered, type CertificateFacts } from '../copies/certificate-facts.ts';
import { toCopyName, type CopyKind } from '../copies/copy-name.ts';
import { writeSigned } from '../copies/sign-pdf.ts';
import type { GrantPage } from '../closed/closed-store.ts';
import type { Mark } from '../marks/mark.ts';
import { renderMarked } from '../marks/render-marked.ts';
import { wholeText } from './note-reading.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import { admitReading, listReadable, type AdmittedReading } from './opened-items.ts';
import { privateHeaders } from './send-private.ts';
import { toMark } from './to-mark.ts';

/** A copy of the granted pages of an item, with their marks. */
export async function answerCopy(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const admitted = await admitReading(door, asked, 'copy');
  if (admitted === undefined) return { kind: 'refused' };
  const isReady = await isWhole(door, admitted);
  return isReady ? send(door, asked, admitted, 'copy', response) : { kind: 'refused' };
}

/** The certificate of an authenticated copy. */
export async function answerCertificate(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const admitted = await admitReading(door, asked, 'copy');
  if (admitted?.reader.grant.certified !== true) return { kind: 'refused' };
  return send(door, asked, admitted, 'certificate', response);
}

/** Whether every granted page is cut: a copy is made once, and never with pages missing. */
async function isWhole({ closed }: Door, { reader, opened }: AdmittedReading): Promise<boolean> {
  const cut = new Set(await closed.listPages(reader.grant.id, opened.key));
  const scanned = opened.item.pages.filter(({ job }) => job !== undefined);
  return scanned.every(({ number }) => !opened.granted.has(number) || cut.has(number));
}

async function send(
  door: Door,
  asked: DoorRequest,
  admitted: AdmittedReading,
  kind: CopyKind,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const { reader, opened } = admitted;
  const read = { itemId: opened.item.id, page: wholeText, use: 'copy' } as const;
  if ((await door.note(reader, read, asked.rules)) === 'stop') return { kind: 'refused' };
  const made =
    kind === 'copy'
      ? await planCopy(door, asked, admitted)
      : await planCertificate(door, asked, admitted);
  const { contents, write } = made;
  const make = (target: Writable) =>
    door.sign === undefined ? write(target) : writeSigned(write, door.sign, target);
  let path: string;
  try {
    path = await door.copies.keep(
      { grant: reader.grant.id, item: opened.key, kind, contents },
      make,
    );
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    door.report('certificate-not-made', error, { facts: error.facts.join(' ') });
    return { kind: 'refused' };
  }
  const { size } = await stat(path);
  response.writeHead(200, {
    ...privateHeaders,
    'Content-Type': 'application/pdf',
    'Content-Length': size,
    'Content-Disposition': `attachment; filename="${toCopyName(kind, opened.item.slug)}"`,
  });
  if (response.req.method === 'HEAD') response.end();
  else await pipeline(createReadStream(path), response);
  return { kind: 'sent' };
}

/** A file of a grant: all that it is made of, and how it is written. */
interface MadeFile {
  readonly contents: unknown;
  readonly write: (target: Writable) => Promise<void>;
}

async function planCopy(
  door: Door,
  { archive }: DoorRequest,
  admitted: AdmittedReading,
): Promise<MadeFile> {
  const { grant } = admitted.reader;
  const { item } = admitted.opened;
  const facts = {
    ...{
      title: item.described.title,
      archive: archive.name.vi,
      reference: item.id,
      language: 'vi',
    },
    day: dayInVietnam(new Date(grant.madeAt)),
    hasSignaturePlace: grant.certified,
  };
  const mark = toMark(grant, archive);
  const versions: string[] = [];
  for await (const { page } of openPages(door, admitted)) versions.push(page.version);
  return {
    contents: { facts, mark, versions },
    async write(target) {
      const written: string[] = [];
      await buildCopy(facts, markPages(door, mark, admitted, written), target);
      if (!isDeepStrictEqual(written, versions))
        throw new Error('A page was cut anew while its copy was made.');
    },
  };
}

/** The granted pages of an item that are cut, in order. */
async function* openPages(
  { closed }: Door,
  { reader, opened }: AdmittedReading,
): AsyncGenerator<GrantPage> {
  for (const number of listReadable(opened)) {
    if (!opened.granted.has(number)) continue;
    const found = await closed.openPage(reader.grant.id, opened.key, number);
    if (found !== undefined) yield found;
  }
}

/** @param written gets the version of each page */
async function* markPages(
  door: Door,
  mark: Mark,
  admitted: AdmittedReading,
  written: string[],
): AsyncGenerator<CopyPage> {
  const t = translateTo('vi');
  for await (const { page, lines } of openPages(door, admitted)) {
    const { width, height, dpi, number, sizes } = page.images;
    const size = sizes.at(-1);
    if (size === undefined) throw new Error(`Page ${number} has no reading size.`);
    const path = `full/${size.width},${size.height}/0/default.jpg`;
    const image = await renderMarked(page, path, mark, door.marks);
    if (image === undefined) throw new Error(`Page ${number} has no image of its reading size.`);
    written.push(page.version);
    yield {
      ...{ name: t('records.page', { number }), image, width, height, lines },
      ...(dpi !== undefined && { dpi }),
    };
  }
}

async function planCertificate(
  door: Door,
  { archive }: DoorRequest,
  { reader: { grant }, opened }: AdmittedReading,
): Promise<MadeFile> {
  const person = await findReaderOf(door.store, grant);
  const { described, id } = opened.item;
  const facts: CertificateFacts = {
    authenticationCode: toCopyCode(door.key, grant.id, id),
    archive: archive.name.vi,
    receiver: person?.name,
    identity: person?.identity,
    sourceCode: archive.code === undefined ? id : `${archive.code}.${id}`,
    documentNumber: described.number ?? unnumbered,
    documentType: described.type,
    subject: described.title,
    purpose: person && translateTo('vi')(`request.purpose.${person.purpose}`),
    issuedOn: dayInVietnam(new Date(grant.madeAt)),
    usableUntil: toLastDay(grant),
    count: 1,
  };
  return {
    // A symbol has no JSON.
    contents: { ...facts, documentNumber: described.number ?? null },
    write: (target) => buildCertificate(facts, { mayOmitIdentity: !archive.asksIdentity }, target),
  };
}
