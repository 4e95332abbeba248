/** A reader without script: fetches pages, keeps cookies and sends what a form holds. */
export class DeskReader {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  constructor(url: string) {
    this.#url = url;
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes cookies that were given elsewhere. */
  keep(cookies: Iterable<readonly [name: string, value: string]>): void {
    for (const [name, value] of cookies) this.#cookies.set(name, value);
  }

  get(path: string): Promise<Response> {
    return this.#ask(path, { headers: { Cookie: this.cookie } });
  }

  post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    return this.#ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { Cookie: this.cookie, Origin: this.#url },
    });
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(`${this.#url}${path}`, { ...init, redirect: 'manual' });
    for (const given of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** The form token of a new form. */
  async openForm(path = '/yeu-cau/'): Promise<string> {
    const page = await (await this.get(path)).text();
    return findField(page, 'ticket');
  }

  /** Sends until the time has passed that a person needs at least. */
  async send(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    for (;;) {
      const response = await this.post(path, fields);
      if (response.status === 303) return response;
      const page = await response.clone().text();
      if (!/Phiếu đến quá nhanh|was sent very quickly/.test(page)) return response;
    }
  }
}

/** The value of a hidden field of a page. */
export function findField(page: string, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page) ?? [];
  if (value === undefined) throw new Error(`The page has no field ${name}.`);
  return value;
}
