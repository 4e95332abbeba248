import { findPerson } from '#src/build/find-person.ts';
import { undoSite } from '#src/build/sites/undo-site.ts';
import type { EnvSettings } from '#src/config/env-settings.ts';
import { buildLockFileOf } from './build-if-changed.ts';
import { withBuildLock } from './build-lock.ts';

/** Goes back to the previous site, and prints what to do next. */
export async function undoBuild(settings: EnvSettings): Promise<void> {
  await withBuildLock(buildLockFileOf(settings), async () => {
    const asker = { tell: (text: string) => console.error(text), ask: findPerson() };
    const name = await undoSite(settings, asker);
    console.log(
      `Đã quay lại trang ${name}. Sửa nội dung trước lần dựng sau: dựng lại là đưa nội dung hiện có lên.\n` +
        `The site ${name} stands again. Mend the content before the next build, which puts out what is there now.`,
    );
  });
}
