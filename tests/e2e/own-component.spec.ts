import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { YearNotes } from '../fixtures/own-component/YearNotes.tsx';
import { reactAsPreact } from '#src/build/plugins/react-as-preact.ts';
import { expect, test } from './site.ts';

const path = '/trang-rieng/';

test('a React component of an archive takes over what the build drew, and works', async ({
  page,
}) => {
  const script = await buildIsland();
  expect(script.moduleIds.filter((id) => /node_modules\/(react|react-dom)\//.test(id))).toEqual([]);
  const drawn = renderToString(createElement(YearNotes, { year: 1976 }));
  const html =
    '<!doctype html><html lang="vi"><title>Trang riêng</title>' +
    `<div id="island" ssr>${drawn}</div><script type="module" src="${path}island.js"></script>`;
  await page.route(`**${path}`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.route(`**${path}island.js`, (route) =>
    route.fulfill({ body: script.code, contentType: 'text/javascript' }),
  );

  await page.goto(path);
  const field = page.getByRole('textbox', { name: 'Ghi về năm 1976' });
  const button = page.getByRole('button', { name: 'Ghi' });
  await expect(page).toHaveTitle('1976: 0');
  await expect(button).toBeDisabled();
  for (const note of ['Đại hội Tỉnh ủy', 'Kênh Bắc']) {
    await field.pressSequentially(note);
    await button.click();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
  }
  await expect(page.getByRole('listitem')).toHaveText(['Đại hội Tỉnh ủy', 'Kênh Bắc']);
  await expect(page.getByRole('status')).toHaveText('Đã ghi 2 điều.');
  await expect(page).toHaveTitle('1976: 2');
  await expect(page.getByRole('list')).toHaveAttribute('lang', 'vi');
});

async function buildIsland(): Promise<Rolldown.OutputChunk> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [reactAsPreact()],
    build: {
      write: false,
      rolldownOptions: { input: 'tests/fixtures/own-component/take-over.ts' },
    },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output[0];
}
