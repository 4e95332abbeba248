import { isDamagedCell, type DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { GivenToWorkPage } from './read-staff-page.ts';

/** What a page looks for, or which damaged cell keeps it from being read. */
interface Looked<Found> {
  readonly found?: Found | undefined;
  readonly damage?: DamagedCellError;
}

/**
 * What is found, or the damage, which the log is told. A form that was sent is given back whole by
 * the page that answers every failure.
 * @throws the damage when a form was sent, and every other error
 */
export async function findOrDamage<Found>(
  finding: Promise<Found>,
  { form, report }: Pick<GivenToWorkPage, 'form' | 'report'>,
): Promise<Looked<Found>> {
  try {
    return { found: await finding };
  } catch (error) {
    if (!isDamagedCell(error) || form !== undefined) throw error;
    report('damaged-cell', error);
    return { damage: error };
  }
}
