import type { ServerResponse } from 'node:http';
import { renderMarked } from '../marks/render-marked.ts';
import { toMark } from './to-mark.ts';
import type { Door, DoorAnswer, DoorRequest } from './open-door.ts';
import { admitReading } from './opened-items.ts';
import { privateHeaders, sendPrivate } from './send-private.ts';

/**
 * An image of a granted page, marked. Only what was cut is given: tiles and reading sizes; no region,
 * size or format beside them is rendered.
 */
export async function answerImage(
  door: Door,
  asked: DoorRequest,
  response: ServerResponse,
): Promise<DoorAnswer> {
  const { page: number, path } = asked.route;
  const admitted = await admitReading(door, asked, 'read', number);
  if (admitted === undefined) return { kind: 'refused' };
  const { reader, opened } = admitted;
  const { grant } = reader;
  const found = await door.closed.openPage(grant.id, opened.key, number);
  if (found === undefined) return { kind: 'refused' };
  const read = { itemId: opened.item.id, page: number, use: 'read' } as const;
  if ((await door.note(reader, read, asked.rules)) === 'stop') {
    response.writeHead(429, { ...privateHeaders, 'Retry-After': '3600' }).end();
    return { kind: 'sent' };
  }
  const image = await renderMarked(found.page, path, toMark(grant, asked.archive), door.marks);
  if (image === undefined) return { kind: 'refused' };
  return sendPrivate(response, 'image/jpeg', image);
}
