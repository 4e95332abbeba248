import type { AstroIntegrationLogger } from 'astro';
import { StoppedBuild } from './stopped-build.ts';

/** Steps of a build, in order, in words for archivists. */
export const buildSteps = {
  check: 'đọc và kiểm tra nội dung',
  publish: 'chọn phần được công khai',
  scans: 'cắt ảnh',
  pages: 'dựng các trang',
  images: 'đặt ảnh vào trang',
  iiif: 'lập tệp IIIF',
  words: 'ghi vị trí chữ',
  takeaway: 'lập tệp tải về',
  share: 'vẽ ảnh chia sẻ',
  media: 'chép tệp của trưng bày',
  search: 'lập chỉ mục tìm kiếm',
  feeds: 'lập nguồn tin',
  gate: 'kiểm tra từng tệp trước khi đưa ra',
  swap: 'thay trang đang phục vụ',
} as const;
export type BuildStep = keyof typeof buildSteps;

export interface StepMessage {
  readonly step: BuildStep;
}

/** Runs the steps of a build, times them, and names the one that fails. */
export interface StepRunner {
  run<Result>(step: BuildStep, work: () => Promise<Result>): Promise<Result>;
  /** A step that another program runs; it lasts until the next one begins. */
  begin(step: BuildStep): void;
}

/** For `astro dev`, which reads the content again with every change. */
export const untimedSteps: StepRunner = { run: (_, work) => work(), begin: () => undefined };

/** @param now milliseconds that only increase */
export function openStepRunner(
  logger: Pick<AstroIntegrationLogger, 'info' | 'error'>,
  now: () => number,
) {
  const times: (readonly [step: BuildStep, seconds: number])[] = [];
  let current: { readonly step: BuildStep; readonly since: number } | undefined;
  const end = (): void => {
    if (current !== undefined) times.push([current.step, (now() - current.since) / 1000]);
    current = undefined;
  };
  const begin = (step: BuildStep): void => {
    end();
    current = { step, since: now() };
    // `npm run bench -- build` measures each step from the parent process.
    process.send?.({ step } satisfies StepMessage);
  };
  return {
    begin,
    async run<Result>(step: BuildStep, work: () => Promise<Result>): Promise<Result> {
      begin(step);
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof StoppedBuild)) logger.error(`Không xong bước: ${buildSteps[step]}.`);
        throw error;
      } finally {
        end();
      }
    },
    /** Logs how long the whole build and its longer steps took. */
    tellTimes(): void {
      end();
      const whole = times.reduce((sum, [, seconds]) => sum + seconds, 0);
      const long = times.filter(([, seconds]) => seconds >= 0.5);
      const parts = long.map(([step, seconds]) => `${buildSteps[step]} ${inSeconds(seconds)}`);
      logger.info(`Dựng xong sau ${inSeconds(whole)}: ${parts.join(', ')}.`);
    },
  };
}

const oneDecimal = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

function inSeconds(seconds: number): string {
  return `${oneDecimal.format(seconds)} giây`;
}
