type Props = Readonly<Record<string, string>>;

/** A step or a spot that names no record is about that of what it stands in, at the same page. */
export function inheritRecord(own: Props, parent: Props | undefined): Props {
  const { record, page } = parent ?? {};
  if (own['record'] !== undefined || record === undefined) return own;
  return { record, ...(page !== undefined && { page }), ...own };
}
