import type { Page } from '@playwright/test';
import { expectNoViolations } from '../a11y/axe.ts';
import { expect, test } from './site.ts';

const start = '/kiosk/';
const storm = '/trung-bay/ba-hoi-keng/';

/** What can be touched, and is not a link within a line of text. */
const targets = 'button, a, summary, input:not([type="range"]), select';

async function expectLargeTargets(page: Page): Promise<void> {
  const small = await page.locator(targets).evaluateAll((all) =>
    all.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      const isInText = getComputedStyle(element).display === 'inline';
      if (!isSeen || isInText || (width >= 60 && height >= 60)) return [];
      return [`${element.outerHTML.slice(0, 90)}: ${width} × ${height}`];
    }),
  );
  expect(small).toEqual([]);
}

async function expectNoWayOut(page: Page): Promise<void> {
  const ways = await page.locator('a[href], area[href], form').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => element.getAttribute('href') ?? element.outerHTML.slice(0, 80))
      .filter((href) => !/^[/#?]/.test(href) || href.includes('/yeu-cau/')),
  );
  expect(ways).toEqual([]);
}

test.describe('On the hall’s screen', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('a visitor walks an exhibit by touch and comes back', async ({ page }) => {
    await page.goto(start);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mời xem trưng bày');
    await expectLargeTargets(page);
    await page.getByRole('main').getByRole('link', { name: 'Ba hồi kẻng' }).click();
    await page.goto(`${storm}?kiosk`);
    const bar = page.getByRole('navigation', { name: 'Trên màn hình này' });
    await expect(bar).toBeVisible();
    await expect(page.getByRole('contentinfo')).toHaveCount(0);
    await expectNoWayOut(page);
    const stops = page.locator('[data-stop]');
    await page.keyboard.press('ArrowRight');
    const next = page.getByRole('button', { name: 'Cảnh sau' });
    for (let place = 2; place <= (await stops.count()); place += 1) {
      await next.click();
      await expect(page.getByRole('navigation', { name: 'Các cảnh của trưng bày' })).toContainText(
        `${place} / `,
      );
    }
    await expectLargeTargets(page);
    await bar.getByRole('link', { name: 'Tìm kiếm' }).click();
    await expect(bar).toBeVisible();
    await page.getByRole('banner').getByRole('link').first().click();
    await expect(page).toHaveURL(start);
  });

  test('after a minute it asks; a present visitor continues, an absent one is forgotten', async ({
    page,
  }) => {
    await page.clock.install();
    await page.goto(`${storm}?kiosk`);
    await expect(page.getByRole('navigation', { name: 'Trên màn hình này' })).toBeVisible();
    await page.clock.pauseAt(Date.now() + 5000);
    await page.mouse.move(300, 300);
    await page.evaluate(() => localStorage.setItem('x', 'of one visitor'));
    const question = page.getByRole('alertdialog', { name: 'Bạn còn đang xem không?' });
    await page.clock.runFor(60_000);
    await expect(question).toContainText('sau 30 giây');
    await page.clock.runFor(5000);
    await expect(question).toContainText('sau 25 giây');
    await question.getByRole('button', { name: 'Tiếp tục xem' }).press('Enter');
    await expect(question).toBeHidden();
    await expect(page).toHaveURL(/ba-hoi-keng/);
    await page.clock.runFor(60_000);
    await expect(question).toBeVisible();
    // Axe waits for the clock, too.
    await page.clock.resume();
    await expectNoViolations(page);
    await page.clock.runFor(30_000);
    await expect(page).toHaveURL(start);
    expect(await page.evaluate(() => localStorage.getItem('x'))).toBeNull();
    // At the start there is nobody to ask.
    await page.clock.runFor(120_000);
    await expect(question).toBeHidden();
  });

  test('the start shows its exhibits in turn, until it is held', async ({ page }) => {
    await page.clock.install();
    await page.goto(start);
    const shown = page.locator('[data-slide].is-shown .named');
    const hold = page.getByRole('button', { name: 'Dừng chuyển hình' });
    await expect(hold).toBeVisible();
    const first = await shown.textContent();
    await page.clock.runFor(9000);
    await expect(shown).not.toHaveText(first ?? '');
    const second = (await shown.textContent()) ?? '';
    await hold.click();
    await page.clock.runFor(60_000);
    await expect(shown).toHaveText(second);
    await expectNoViolations(page);
  });

  test('for who wants less motion the start is still', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.install();
    await page.goto(start);
    await expect(page.getByRole('navigation', { name: 'Trên màn hình này' })).toBeVisible();
    const shown = page.locator('[data-slide].is-shown .named');
    const first = (await shown.textContent()) ?? '';
    await page.clock.runFor(60_000);
    await expect(shown).toHaveText(first);
    await expect(page.getByRole('button', { name: 'Dừng chuyển hình' })).toBeHidden();
  });

  test('a click on what an island draws leads nowhere outside', async ({ page }) => {
    await page.goto(`${storm}?kiosk`);
    await expect(page.getByRole('navigation', { name: 'Trên màn hình này' })).toBeVisible();
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://example.org/';
      link.textContent = 'Ra ngoài';
      document.querySelector('h1')?.append(link);
      link.click();
    });
    await expect(page).toHaveURL(/ba-hoi-keng/);
  });
});

test('a page of the public site loads no kiosk code', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(storm);
  await expect(page.getByRole('contentinfo')).toBeVisible();
  expect(asked.filter((url) => url.includes('kiosk') && !url.includes('open-kiosk'))).toEqual([]);
});
