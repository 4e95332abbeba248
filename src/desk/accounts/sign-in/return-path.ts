/** The path requested before signing in, if it belongs to the desk: never another site. */
export function toReturnPath(wanted: string | null): string | undefined {
  if (wanted === null) return undefined;
  const isWithin = /^(?:\/en)?\/ban-truc\/(?:[\w-]+\/)*(?:\?[\w=&%.-]*)?$/.test(wanted);
  return isWithin && !/\/dang-(?:nhap|xuat)\//.test(wanted) ? wanted : undefined;
}
