import type { PublicCatalogue } from '../../publish/public-model.ts';
import type { AnswerRules } from '../desk.ts';

/** What `site.yaml` says of requests, as the desk goes by it. */
export function toAnswerRules({ site }: Pick<PublicCatalogue, 'site'>): AnswerRules {
  const { workingDays, calendar, mostReadingDays, twoPersons } = site.requests;
  return { workingDays, calendar, mostReadingDays, twoPersons };
}
