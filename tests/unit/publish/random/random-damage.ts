import fc from 'fast-check';

/** What a slip of the hand or a bad export does to the text of a table. */
type Slip =
  | { readonly kind: 'quote-put'; readonly at: number }
  | { readonly kind: 'quote-lost'; readonly at: number }
  | { readonly kind: 'line-broken'; readonly at: number }
  | { readonly kind: 'lines-joined'; readonly at: number };

const slip: fc.Arbitrary<Slip> = fc.record({
  kind: fc.constantFrom('quote-put', 'quote-lost', 'line-broken', 'lines-joined'),
  at: fc.nat(),
});

export const randomDamage: fc.Arbitrary<readonly Slip[]> = fc.array(slip, {
  minLength: 1,
  maxLength: 3,
});

/** The text below its heading with the slips in it, one after the other. */
export function damage(text: string, slips: readonly Slip[]): string {
  const end = text.indexOf('\n') + 1;
  return text.slice(0, end) + slips.reduce(putSlip, text.slice(end));
}

function putSlip(text: string, { kind, at }: Slip): string {
  const placesOf = (mark: string): readonly number[] =>
    [...text.matchAll(new RegExp(mark, 'g'))].map(({ index }) => index);
  const without = (places: readonly number[]): string => {
    const place = places[at % Math.max(1, places.length)];
    return place === undefined ? text : text.slice(0, place) + text.slice(place + 1);
  };
  const put = (mark: string): string => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + mark + text.slice(place);
  };
  if (kind === 'quote-put') return put('"');
  if (kind === 'line-broken') return put('\n');
  return without(placesOf(kind === 'quote-lost' ? '"' : '\n'));
}
