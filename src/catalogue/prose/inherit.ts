type Props = Readonly<Record<string, string>>;

/** A step or spot without a record inherits the record and page of its parent. */
export function inheritRecord(own: Props, parent: Props | undefined): Props {
  const { record, page } = parent ?? {};
  if (own['record'] !== undefined || record === undefined) return own;
  return { record, ...(page !== undefined && { page }), ...own };
}
