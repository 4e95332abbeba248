import { dayInVietnam } from '#src/domain/day-in-vietnam.ts';
import { showNear } from './show-near.ts';

/**
 * Updates a page that was not built today: the next anniversaries, the records of the day, the day
 * marked in the calendar. All content is already in the page and has reserved space, so the layout
 * does not shift.
 */
const today = dayInVietnam(new Date());

for (const list of document.querySelectorAll<HTMLElement>('[data-near-days]')) {
  const days = [...list.querySelectorAll<HTMLElement>('[data-date]')];
  const { most = '', today: now = '', tomorrow = '', inDays = '' } = list.dataset;
  const states = showNear(
    days.map(({ dataset }) => dataset['date'] ?? ''),
    today,
    Number(most),
    { today: now, tomorrow, inDays },
  );
  // A page older than a year has no days left, so it is not changed.
  if (states.every(({ kind }) => kind === 'hidden')) continue;
  days.forEach((day, index) => {
    const state = states[index];
    day.hidden = state?.kind !== 'shown';
    const until = day.querySelector('[data-until]');
    if (until && state?.kind === 'shown') until.textContent = state.until;
  });
}

for (const stack of document.querySelectorAll<HTMLElement>('[data-day-panels]')) {
  const panels = [...stack.querySelectorAll<HTMLElement>('[data-panel]')];
  const found = panels.find(({ dataset }) => dataset['panel'] === today);
  const shown = found ?? panels.at(-1);
  for (const panel of panels) panel.classList.toggle('off', panel !== shown);
  if (found === undefined && shown !== undefined) nameLaterDay(shown);
}

for (const cell of document.querySelectorAll<HTMLElement>('td[data-date]')) {
  if (cell.dataset['date'] === today) cell.setAttribute('aria-current', 'date');
  else cell.removeAttribute('aria-current');
}

/** The last panel is for days whose records are not in the page: it links to the day's own page. */
function nameLaterDay(panel: HTMLElement): void {
  const [, month = '', day = ''] = today.split('-');
  const { locale = 'vi', days = '' } = panel.dataset;
  const label = panel.querySelector('[data-label]');
  if (label) {
    label.textContent =
      locale === 'vi'
        ? `${Number(day)}/${Number(month)}`
        : new Intl.DateTimeFormat(locale, {
            day: 'numeric',
            month: 'long',
            timeZone: 'UTC',
          }).format(Date.parse(today));
  }
  const link = panel.querySelector('a');
  if (link) link.href = days.replace('MM-DD', `${month}-${day}`);
}
