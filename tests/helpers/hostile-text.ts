import fc from 'fast-check';

/** Texts as no person types them and programs do. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('\0', '\ud800', '\udc00', '\u202e', '\u2066', '\u200d', '\ufeff', '\u3164'),
      fc.constantFrom('\r\n', '\u2028', '\t', '\u00a0', '\u0301', '\u0301'.repeat(40), '\ufe0f'),
      fc.constantFrom('Nguyễn', 'ệ'.normalize('NFD'), 'क्\u200dष', '👩\u200d👧', 'a', ' ', '"\\'),
      fc.constantFrom('__proto__', '$1', "'; --", '{"kind":"end","rows":0}'),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
