import { expect, it } from 'vitest';
import { issueFormToken, newBrowserId, readFormToken } from '#src/desk/reader/form-token.ts';

const key = Buffer.alloc(32, 1).toString('base64url');
const otherKey = Buffer.alloc(32, 2).toString('base64url');
const issued = new Date('2026-11-23T02:00:00Z');
const after = (seconds: number) => new Date(issued.getTime() + seconds * 1000);
const browser = newBrowserId();

it('is good for a day, in the browser that it was made for', () => {
  const formToken = issueFormToken(key, browser, issued);
  expect(readFormToken(key, browser, formToken, after(60))).toMatchObject({ kind: 'good' });
  expect(readFormToken(key, browser, formToken, after(86_400))).toMatchObject({ kind: 'good' });
  expect(readFormToken(key, browser, formToken, after(86_401))).toMatchObject({ kind: 'too-old' });
  expect(readFormToken(key, newBrowserId(), formToken, after(60))).toEqual({ kind: 'forged' });
  expect(readFormToken(otherKey, browser, formToken, after(60))).toEqual({ kind: 'forged' });
});

it('comes too fast within three seconds, and is good when it comes again', () => {
  const formToken = issueFormToken(key, browser, issued);
  const [fast, good] = [2.9, 3].map((seconds) =>
    readFormToken(key, browser, formToken, after(seconds)),
  );
  expect(fast).toMatchObject({ kind: 'too-fast' });
  expect(good).toMatchObject({ kind: 'good' });
});

it('is another for each form, and goes on with the one that it is asked to', () => {
  const formKeyOf = (formToken: string) => {
    const read = readFormToken(key, browser, formToken, after(60));
    return read.kind === 'forged' ? undefined : read.formKey;
  };
  const [one, other] = [1, 2].map(() => formKeyOf(issueFormToken(key, browser, issued)));
  expect(one).not.toBe(other);
  expect(formKeyOf(issueFormToken(key, browser, after(1), one))).toBe(one);
});

it.each(['', 'a.b.c', `${'a'.repeat(22)}.k3x.${'b'.repeat(43)}`, '.'.repeat(5000)])(
  'is forged when it is %j',
  (formToken) => {
    expect(readFormToken(key, browser, formToken, issued)).toEqual({ kind: 'forged' });
  },
);

it('cannot have its time or its form changed', () => {
  const [formKey = '', time = '', signature = ''] = issueFormToken(key, browser, issued).split('.');
  for (const formToken of [
    `${formKey}.0.${signature}`,
    `${'A'.repeat(22)}.${time}.${signature}`,
    `${formKey}.${time}.${signature.slice(0, -1)}`,
  ])
    expect(readFormToken(key, browser, formToken, after(60))).toEqual({ kind: 'forged' });
});
