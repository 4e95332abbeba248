import { afterEach, expect, it } from 'vitest';
import { signBeat } from '#src/islands/reading/machine/machine-key.ts';
import { toSessionFormToken } from '#src/desk/rules/grants/secrets.ts';
import type { Grant } from '#src/desk/store/grants/grant-record.ts';
import { addMachine, endMachine, openOnMachine } from '#src/desk/store/grants/machines.ts';
import { keepUndertaking } from '#src/desk/store/grants/undertakings.ts';
import { readingFiles, readingUrls } from '#src/site/reading-urls.ts';
import { describeEachDatabase } from '#tests/helpers/each-database.ts';
import { shareLane } from '../closed/granted.ts';
import { key as readingKey, openTestRoom, type TestRoom } from './open-room.ts';

const minute = 60_000;
const enrolPath = readingUrls.machine('vi');
const rooms = readingUrls.rooms('vi');
const proof = 'phong-doc-chung';
const formToken = toSessionFormToken(readingKey, 'machine');
const lane = shareLane();

describeEachDatabase('a machine of the reading room', (newPlace) => {
  let room: TestRoom;
  let server: Awaited<ReturnType<TestRoom['serve']>>;
  afterEach(() => room.close());
  const by = () => ({ at: new Date(room.clock.now).toISOString(), actor: 'quang' });

  async function open() {
    room = await openTestRoom(newPlace(), lane);
    server = await room.serve();
  }

  /** A browser, and what the server passes to its pages. */
  function browse(cookies: ReadonlyMap<string, string> = new Map()) {
    const browser = server.open();
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    return {
      ...browser,
      see: async (path: string) => (await (await browser.ask(path)).json()) as unknown,
      enrol: (code: string, publicKey = '') =>
        browser.post(enrolPath, { formToken, code, publicKey }),
      beat: (signed: Readonly<Record<string, string>>) =>
        browser.post(readingFiles.machineBeat, { formToken, ...signed }),
    };
  }

  /** An enrolled machine, and its browser. */
  async function enrol(name: string, withKey = true) {
    const { id, code } = await addMachine(room.store, name, by());
    const browser = browse();
    const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, [
      'sign',
      'verify',
    ]);
    const jwk = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.publicKey));
    const { status, headers } = await browser.enrol(code, withKey ? jwk : '');
    expect([status, headers.get('location')]).toEqual([303, enrolPath]);
    const sign = async (at = room.clock.now, machineId = id) => ({
      time: String(at),
      signature: await signBeat(pair.privateKey, machineId, at),
    });
    return { id, code, ...browser, sign };
  }
  type Machine = Awaited<ReturnType<typeof enrol>>;

  /** Staff open a grant on a machine, its reader has agreed, and the machine takes it. */
  async function openGrant({ id, beat, sign }: Machine, grant: Grant): Promise<string> {
    await keepUndertaking(room.store, grant, 'Tôi cam kết.', by().at);
    await openOnMachine(room.store, id, grant.id, by());
    const { go } = (await (await beat(await sign())).json()) as { go: string };
    return go;
  }

  it('proves with each signature that it is itself', async () => {
    await open();
    const { beat, sign, cookies } = await enrol('Máy 1');
    expect(await (await beat(await sign())).json()).toEqual({ go: '' });
    expect(cookies.has(proof)).toBe(true);
  });

  it('is refused without a signature, with an old one, and with one of another machine', async () => {
    await open();
    const { id, beat, sign, cookies } = await enrol('Máy 1');
    const other = await enrol('Máy 2');
    const { now } = room.clock;
    const right = await sign();
    for (const wrong of [
      {},
      await sign(now - 3 * minute),
      await sign(now + 3 * minute),
      await sign(now, other.id),
      await other.sign(now, id),
      { ...right, time: String(now + 1) },
      { ...right, time: 'NaN' },
    ])
      expect((await beat(wrong)).status).toBe(404);
    expect(cookies.has(proof)).toBe(false);
    expect((await browse().beat(right)).status).toBe(404);
  });

  it('without a key needs no signature, and is refused once it is removed', async () => {
    await open();
    const { id, beat, see } = await enrol('Máy 1', false);
    expect((await beat({})).status).toBe(200);
    await endMachine(room.store, id, by());
    expect((await beat({})).status).toBe(404);
    expect(await see(enrolPath)).not.toHaveProperty('machine');
  });

  it('is enrolled once with each code, and not with a key of another kind', async () => {
    await open();
    const { code } = await enrol('Máy 1');
    const again = await browse().enrol(code);
    expect(await again.json()).toMatchObject({ kind: 'machine', isWrong: true });
    const added = await addMachine(room.store, 'Máy 2', by());
    for (const publicKey of ['{', '{"kty":"RSA"}', '{"kty":"EC","crv":"P-256","x":"a","y":"b"}']) {
      const refused = await browse().enrol(added.code, publicKey);
      expect(await refused.json()).toMatchObject({ isWrong: true });
    }
  });

  it('opens what staff have opened on it, once, and its pages know that it is a machine', async () => {
    await open();
    const machine = await enrol('Máy 1');
    const { grant } = await room.grant();
    const go = await openGrant(machine, grant);
    expect(go).toContain('/phong-doc/vao/');
    expect(await (await machine.beat(await machine.sign())).json()).toEqual({ go: '' });
    expect((await machine.ask(go)).headers.get('location')).toBe(rooms);
    expect(await machine.see(rooms)).toMatchObject({
      machine: { id: machine.id, name: 'Máy 1', hasKey: true, idleMinutes: 30 },
      rooms: [{ grant: { id: grant.id, isOnMachine: true } }],
    });
  });

  it('shows nothing to a browser with its cookies, but without its key', async () => {
    await open();
    const machine = await enrol('Máy 1');
    const { grant } = await room.grant();
    await openGrant(machine, grant);
    const copied = browse(machine.cookies);
    expect(await copied.see(rooms)).toMatchObject({ kind: 'rooms' });
    copied.cookies.delete(proof);
    expect(await copied.see(rooms)).toMatchObject({ kind: 'refused' });
    // Nor does it end the reading on the machine.
    await copied.ask(enrolPath);
    expect(await machine.see(rooms)).toMatchObject({ kind: 'rooms' });
    const stale = browse(machine.cookies);
    room.clock.now += 2 * minute + 1;
    expect(await stale.see(rooms)).toMatchObject({ kind: 'refused' });
    // The machine itself goes on.
    await machine.beat(await machine.sign());
    expect(await machine.see(rooms)).toMatchObject({ kind: 'rooms' });
  });

  it('shows nothing of the reader before, neither to its next reader nor where it waits', async () => {
    await open();
    const machine = await enrol('Máy 1');
    const first = await room.grant();
    const second = await room.grant();
    await openGrant(machine, first.grant);
    expect((await machine.ask(first.item)).status).toBe(200);
    await openGrant(machine, second.grant);
    expect((await machine.ask(first.item)).status).toBe(404);
    expect(await machine.see(rooms)).toMatchObject({
      rooms: [{ grant: { id: second.grant.id } }],
    });
    const copied = browse(machine.cookies);
    await machine.ask(enrolPath);
    const kept = [...machine.cookies].flatMap(([name, value]) => (value === '' ? [] : [name]));
    expect(kept.sort()).toEqual(['phong-doc-chung', 'phong-doc-may']);
    expect(await machine.see(rooms)).toMatchObject({
      kind: 'refused',
      machine: { name: 'Máy 1' },
    });
    expect(await machine.see('/phong-doc/khong-co/')).toMatchObject({
      kind: 'refused',
      machine: { name: 'Máy 1' },
    });
    expect(await copied.see(rooms)).toMatchObject({ kind: 'refused' });
  });

  it('binds a reader who signs in on it with a code', async () => {
    await open();
    const machine = await enrol('Máy 1');
    await machine.beat(await machine.sign());
    const { grant } = await room.grant();
    await room.signIn(machine, { grant });
    expect(await machine.see(rooms)).toMatchObject({ rooms: [{ grant: { isOnMachine: true } }] });
    machine.cookies.delete(proof);
    expect(await machine.see(rooms)).toMatchObject({ kind: 'refused' });
  });
});
