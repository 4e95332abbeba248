import type { ServerResponse } from 'node:http';
import { packLines } from '#src/publish/words/index.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import { wholeText } from './note-reading.ts';
import { admitReading, readImages } from './opened-items.ts';
import { sendPrivate } from './send-private.ts';
import { toGrantFacts } from './to-grant-facts.ts';
import { renewReading } from './renew-reading.ts';

/** The page of an item: marked images by their addresses, and the text of the granted pages. */
export async function answerItem(door: Door, asked: DoorRequest): Promise<DoorAnswer> {
  const admitted = await admitReading(door, asked, 'read');
  if (admitted === undefined) return { kind: 'refused' };
  const { reader, opened } = admitted;
  const { grant } = reader;
  await renewReading(door, reader, asked);
  const read = { itemId: opened.item.id, page: wholeText, use: 'read' } as const;
  const isStopped = (await door.note(reader, read, asked.rules)) === 'stop';
  const images = isStopped ? undefined : await readImages(door, grant, opened);
  const facts = toGrantFacts(door, reader);
  const copy = grant.certified ? 'certified' : grant.mayCopy ? 'plain' : 'none';
  return {
    kind: 'page',
    reading: {
      kind: 'item',
      grant: facts,
      key: opened.key,
      item: opened,
      images,
      copy,
      isStopped,
    },
  };
}

/** The lines of the granted pages, for the search and the text beside the image. */
export async function answerWords(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const admitted = await admitReading(door, asked, 'read');
  if (admitted === undefined) return { kind: 'refused' };
  const { reader, opened } = admitted;
  const read = { itemId: opened.item.id, page: wholeText, use: 'read' } as const;
  if ((await door.note(reader, read, asked.rules)) === 'stop') return { kind: 'refused' };
  const images = await readImages(door, reader.grant, opened);
  const packed = (images?.pages ?? [])
    .filter(({ lines }) => lines.length > 0)
    .map(({ number, lines }) => packLines(number, lines));
  return sendPrivate(response, 'application/json', Buffer.from(JSON.stringify(packed)));
}
