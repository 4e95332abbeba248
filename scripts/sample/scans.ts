/** `npm run sample -- scans`: typesets the scans of the sample archive into SCANS_DIR. */
import { refreshSampleLock } from '../lib/refresh-sample-lock.ts';
import { typesetSample } from './typeset-sample.ts';
import { readEnvSettings } from '#src/config/env-settings.ts';

const settings = readEnvSettings(process.env, process.cwd(), new Date());
const started = performance.now();
const { items, typeset, pages, kept } = await typesetSample(settings);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${items} văn bản mẫu: dựng mới ${typeset} văn bản, ${pages} trang, ${seconds} giây.`);
await refreshSampleLock(settings, kept);
for (const folder of kept) console.log(`Giữ nguyên ${folder}: thư mục này không do lệnh tạo ra.`);
