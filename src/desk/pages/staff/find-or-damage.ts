import { isDamagedCell, type DamagedCellError } from '../../store/kept-json.ts';

/**
 * What is found, or which damaged cell keeps it from being read.
 * @throws every other error
 */
export async function findOrDamage<Found>(
  finding: Promise<Found>,
): Promise<{ readonly found: Found } | { readonly damage: DamagedCellError }> {
  try {
    return { found: await finding };
  } catch (error) {
    if (isDamagedCell(error)) return { damage: error };
    throw error;
  }
}
