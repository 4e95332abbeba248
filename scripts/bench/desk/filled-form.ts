import { once } from 'node:events';
import { Agent, request, type IncomingMessage } from 'node:http';
import { finished } from 'node:stream/promises';
import { DeskReader } from '#tests/helpers/desk-reader.ts';

/** A completed reader's form, ready to send. */
export interface FilledForm {
  readonly cookie: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Forms issued one after the other to one browser, for an open record to read. */
export async function fillForms(
  url: string,
  item: string,
  count: number,
): Promise<readonly FilledForm[]> {
  const reader = new DeskReader(url);
  const forms: FilledForm[] = [];
  for (let made = 0; made < count; made += 1) {
    const ticket = await reader.openForm();
    forms.push({
      cookie: reader.cookie,
      fields: {
        item,
        wish: 'read',
        name: `Người đọc ${made}`,
        topic: 'Phong trào bình dân học vụ trong tỉnh, 1945–1954',
        purpose: '01',
        rules: 'on',
        action: 'send',
        ticket,
      },
    });
  }
  return forms;
}

/** Keep-alive connections of readers. */
const agent = new Agent({ keepAlive: true });

/**
 * Sends a form; returns the path of the private page that it made, or nothing if it was rejected.
 */
export async function sendForm(
  url: string,
  { cookie, fields }: FilledForm,
  from: string,
): Promise<string | undefined> {
  const sending = request(`${url}/yeu-cau/`, {
    method: 'POST',
    agent,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Cookie: cookie,
      Origin: url,
      'X-Forwarded-For': from,
    },
  });
  sending.end(new URLSearchParams(fields).toString());
  const [response] = (await once(sending, 'response')) as [IncomingMessage];
  await finished(response.resume());
  return response.statusCode === 303 ? response.headers.location : undefined;
}
