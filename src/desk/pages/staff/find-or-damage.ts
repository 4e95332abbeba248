import { isDamagedCell, type DamagedCellError } from '#src/desk/store/kept-json.ts';
import type { GivenToWorkPage } from './read-staff-page.ts';

/** The data a page needs, or the damaged cell that prevents reading it. */
interface Looked<Found> {
  readonly found?: Found | undefined;
  readonly damage?: DamagedCellError;
}

/**
 * Finds the data or returns the damage, which is logged. Submitted input is returned by the page
 * that answers every failure.
 *
 * @throws the damage if a form was sent, and every other error
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
