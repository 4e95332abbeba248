import { inLanguage } from '#src/domain/local-text.ts';
import type { Language, LetterPlace } from '#src/domain/values.ts';
import { formatDay } from '#src/i18n/format.ts';
import { translateTo } from '#src/i18n/index.ts';
import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import type { Decision } from '../rules/decision.ts';
import type { AskedItem, RequestRecord } from '../store/request/request-record.ts';
import { describeDecision } from './describe-decision.ts';
import { toLetterName } from './letter-name.ts';

export interface LetterContext {
  /** As in `site.yaml`. */
  readonly site: {
    readonly name: { readonly vi: string; readonly en?: string };
    readonly address?: { readonly vi: string; readonly en?: string };
    readonly phone?: string;
    readonly email?: string;
  };
  /** By item position: the decision about to be made; earlier decisions are worded differently. */
  readonly decisions: ReadonlyMap<number, Decision>;
  /** Who signs. */
  readonly signer: string;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Values of a letter's placeholders, in the language of the request. */
export function buildLetterPlaces(
  request: RequestRecord,
  { site, decisions, signer, today }: LetterContext,
): Readonly<Record<LetterPlace, string>> {
  const { language, reader, items } = request;
  const t = translateTo(language);
  const decided = items.flatMap((item, place) => {
    const decision = decisions.get(place) ?? decisionOf(item.state);
    return decision === undefined || item.state.kind === 'withdrawn' ? [] : [{ item, decision }];
  });
  const isRefused = decided.some(({ decision }) => decision.kind === 'refuse');
  const postalAddress = site.address?.[language] ?? site.address?.vi;
  return {
    'nguoi-doc': toLetterName(reader?.fields.name, site.name.vi, language),
    'ma-phieu': request.code,
    'ngay-nhan': formatDay(language, dayInVietnam(new Date(request.receivedAt))),
    'tra-loi-cham-nhat': formatDay(language, request.latestAnswer),
    'tai-lieu': toList(items.map((item) => nameItem(item, language))),
    'quyet-dinh': toList(
      decided.map(
        ({ item, decision }) =>
          `${nameItem(item, language)}\n   ${describeDecision(decision, language)}`,
      ),
    ),
    'khieu-nai': isRefused ? t('desk.appeal') : '',
    'co-quan': inLanguage(site.name, language),
    'lien-he': [postalAddress, site.phone, site.email].filter(Boolean).join(', '),
    'can-bo': signer,
    'hom-nay': formatDay(language, today),
  };
}

function decisionOf(state: RequestRecord['items'][number]['state']): Decision | undefined {
  return state.kind === 'decided' ? state.decision : undefined;
}

function nameItem({ title, reference, page }: AskedItem, language: Language): string {
  const place = page === undefined ? '' : `, ${translateTo(language)('request.page', { page })}`;
  return `${title} (${reference}${place})`;
}

function toList(lines: readonly string[]): string {
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
