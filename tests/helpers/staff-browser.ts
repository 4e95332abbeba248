import type { Accounts } from '#src/desk/accounts/open-accounts.ts';
import type { StaffSession } from '#src/desk/accounts/sign-in/staff-session.ts';

/** A browser at the desk's door: keeps cookies, and asks anew each time. */
export class StaffBrowser {
  readonly #accounts: Accounts;
  readonly #clientIp: string;
  readonly cookies = new Map<string, string>();
  /** What the server has told its log meanwhile. */
  readonly reported: string[] = [];

  constructor(accounts: Accounts, clientIp = '203.0.113.7') {
    this.#accounts = accounts;
    this.#clientIp = clientIp;
  }

  staffSession(): Promise<StaffSession> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return this.#accounts.open({
      headers: new Headers({ cookie, 'user-agent': 'Test' }),
      clientIp: this.#clientIp,
      browser: 'b'.repeat(22),
      device: this.cookies.get('ban-truc.device') ?? '',
      keepCookie: (given) => this.#keep(given),
      report: (event) => this.reported.push(event),
    });
  }

  async signInState(): Promise<string> {
    return (await this.staffSession()).signInState.kind;
  }

  async signIn(email: string, password: string): Promise<string> {
    return (await (await this.staffSession()).signIn(email, password)).kind;
  }

  async enterCode(code: string): Promise<string> {
    return (await (await this.staffSession()).enterCode(code)).kind;
  }

  #keep(given: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
    if (/max-age=0(?:;|$)/i.test(given) || value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}
