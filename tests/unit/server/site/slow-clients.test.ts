import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listOpenFiles } from '#tests/helpers/open-files.ts';
import { serve, type StaticServer } from '#src/server/serve.ts';
import { connectionTimes } from '#src/server/site/listen.ts';
import type { LogLine } from '#src/desk/log.ts';
import { keepLines } from '#tests/helpers/keep-lines.ts';

/** A hundred times as impatient as the server is. */
const times = { head: 200, request: 1200, idle: 1200, keepAlive: 750, check: 50 };
const logged: LogLine[] = [];
const sockets: Socket[] = [];
let folder: string;
let server: StaticServer;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slow-'));
  writeFileSync(join(folder, 'index.html'), '<h1>Phòng đọc</h1>');
  writeFileSync(join(folder, 'phim.mp3'), Buffer.alloc(32 * 1024 * 1024, 7));
  logged.length = 0;
  server = await serve(folder, 0, {
    times,
    report: keepLines(logged).report,
    // Reads what is posted, as the desk does; all else comes from the disk.
    answer: async (request, response, next) => {
      if (request.method !== 'POST') {
        next();
        return;
      }
      try {
        for await (const part of request) expect(part).toBeInstanceOf(Buffer);
        response.end('whole');
      } catch {
        response.destroy();
      }
    },
  });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await server.close();
  rmSync(folder, { recursive: true });
});

interface SlowClient {
  /** Resolves with what was answered, when the server has closed the connection. */
  readonly closed: Promise<string>;
  readonly socket: Socket;
}

/** Sends `first` at once and then `more`, time and again. */
function openSlowly(first: string, more?: string): SlowClient {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
  sockets.push(socket);
  let got = '';
  socket.on('data', (part: Buffer) => (got += part.toString('latin1')));
  socket.on('error', () => undefined);
  socket.write(first);
  const drip = setInterval(() => {
    if (more !== undefined && socket.writable) socket.write(more);
  }, 20);
  const closed = new Promise<string>((resolve) => {
    socket.on('close', () => {
      clearInterval(drip);
      resolve(got);
    });
  });
  return { closed, socket };
}

describe('who sends slowly', () => {
  it('is cut off when the head of a request does not end, however steadily it comes', async () => {
    const many = Array.from({ length: 200 }, () =>
      openSlowly('GET / HTTP/1.1\r\nHost: a\r\n', 'X-A: b\r\n'),
    );
    // Others are answered meanwhile.
    expect((await fetch(server.url)).status).toBe(200);
    for (const answer of await Promise.all(many.map(({ closed }) => closed)))
      expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(logged).toHaveLength(200);
    expect(new Set(logged.map(({ event }) => event))).toEqual(new Set(['malformed-request']));
  });

  it('is cut off when a form does not end', async () => {
    const head = 'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n';
    expect(await openSlowly(head, 'a').closed).not.toContain('200 OK');
  });

  it('is cut off when nothing is asked for at all', async () => {
    expect(await openSlowly('').closed).toMatch(/^(?:HTTP\/1.1 408 |$)/);
  });
});

describe('who reads slowly', () => {
  it.runIf(process.platform === 'linux')(
    'is cut off when nothing is taken, and the file is closed',
    async () => {
      const { socket, closed } = openSlowly('GET /phim.mp3 HTTP/1.1\r\nHost: a\r\n\r\n');
      socket.pause();
      await expect.poll(() => listOpenFiles(folder).length, { timeout: 20_000 }).toBe(1);
      await expect.poll(() => listOpenFiles(folder), { timeout: 20_000 }).toEqual([]);
      socket.resume();
      expect((await closed).length).toBeLessThan(32 * 1024 * 1024);
      expect(logged.filter(({ level }) => level === 'error')).toEqual([]);
    },
    60_000,
  );
});

it('the timeouts of the server allow a form on the slowest line, but no endless connection', () => {
  const slowest = (64 * 1024) / (connectionTimes.request / 1000);
  expect(slowest).toBeLessThan(1024);
  expect(connectionTimes.head).toBeLessThanOrEqual(connectionTimes.request);
  for (const time of Object.values(connectionTimes)) expect(time).toBeGreaterThan(0);
});
