import { toAccess, type AccessFacts } from '#src/catalogue/access.ts';
import { readMode } from '#src/catalogue/mode.ts';
import type { AccessReason } from '#src/domain/values.ts';
import type { BuildContext } from '../context.ts';
import { getLocalText, type Row } from '../rows/row.ts';

/**
 * A row's access facts; `fallback` is for levels where they are optional. Undefined, with an issue
 * that stops the build, if they cannot be understood.
 */
export function readAccessFacts(
  row: Row,
  context: BuildContext,
  fallback?: 'open',
): AccessFacts | undefined {
  const { issues } = context;
  const written = row.values.get('mode') ?? '';
  const reading = written === '' && fallback !== undefined ? fallback : readMode(written);
  if (reading === 'missing') issues.add('missing-access', row.placeOf('mode'), {});
  if (reading === 'unknown') {
    issues.add('unknown-access', row.placeOf('mode'), { value: written });
  }
  const mode = reading === 'open' || reading === 'conditional' ? reading : undefined;
  const reason = row.values.get('accessReason') as AccessReason | undefined;
  const note = getLocalText(row, 'accessNote');
  const basis = row.values.get('accessBasis');
  const opensOn = row.values.get('opensOn');
  if (reason === 'other' && note === undefined) {
    issues.add('missing-access-note', row.placeOf('accessNote'), {});
  }
  if (mode === undefined) return undefined;
  const facts: AccessFacts = {
    mode,
    withheld: row.values.has('withheld'),
    ...(reason !== undefined && { reason }),
    ...(note !== undefined && { note }),
    ...(basis !== undefined && { basis }),
    ...(opensOn !== undefined && { opensOn }),
  };
  const restrictions = ['accessReason', 'accessNote', 'accessBasis'] as const;
  const named = restrictions.find((name) => row.values.has(name));
  // A withheld record is removed at once, whatever else its row says.
  if (mode === 'open' && opensOn === undefined && !facts.withheld && named !== undefined) {
    issues.add('open-with-reason', row.placeOf('mode'), { column: named });
  }
  // A record with an opening day needs no reason: readers are told that its day has not come.
  const isClosed = toAccess(facts, context.today).kind === 'conditional';
  if (isClosed && reason === undefined && opensOn === undefined) {
    issues.add('missing-reason', row.placeOf('accessReason'), {});
  }
  return facts;
}
