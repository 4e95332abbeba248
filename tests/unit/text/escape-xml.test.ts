import { expect, test } from 'vitest';
import { escapeXml } from '#src/text/escape-xml.ts';

test('reserved characters of XML become references, in texts and in attributes', () => {
  expect(escapeXml('A & B <c> "d" ệ')).toBe('A &amp; B &lt;c&gt; &quot;d&quot; ệ');
});

test('characters that XML does not allow are removed', () => {
  expect(escapeXml('a\u0000b\u000Bc\nd\uFFFEe')).toBe('abcde');
});
