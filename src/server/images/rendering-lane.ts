import { availableParallelism } from 'node:os';
import { LRUCache } from 'lru-cache';
import PQueue from 'p-queue';

/** Renders images a few at a time, apart from everything else that the server does. */
export interface RenderingLane {
  /**
   * Requests with equal keys at the same time share one rendering. One that has not begun is
   * dropped when all its readers have left.
   *
   * @returns `undefined` if too many are waiting, or too much is being sent
   * @throws the reason of `signal` if the reader leaves before it begins; what `make` throws
   */
  render(key: string, make: Make, options: RenderOptions): Promise<Buffer | undefined>;
  /** Renderings made before, while they are remembered. */
  find(key: string): Buffer | undefined;
  /** Counts an image against the memory of the lane until `release`. */
  hold(image: Buffer): Release;
  /** Drops what waits; resolves when nothing is being rendered. */
  close(): Promise<void>;
}

/** `signal` is aborted when all readers have left. */
export type Make = (signal: AbortSignal) => Promise<Buffer>;
export type Release = () => void;

export interface RenderOptions {
  /** Aborted when the reader leaves. */
  readonly signal: AbortSignal;
  /** Number of pixels: smaller images are rendered first. */
  readonly area: number;
}

export interface LaneLimits {
  /** Number of images that are rendered at the same time. */
  readonly atOnce: number;
  /** Number of images that may wait. */
  readonly mostWaiting: number;
  /** Bytes of rendered images that may be in the course of being sent to slow readers. */
  readonly mostHeld: number;
  /** Bytes of rendered images that are remembered. */
  readonly mostRemembered: number;
}

/**
 * As many as there are processors, and no more than leave two threads of libuv to the files of the
 * site: sharp occupies one for each image. The operating system shares processors fairly with the
 * thread that sends tiles (`docs/decisions/0020-images-on-request.md`). https://sharp.pixelplumbing.com/performance/#parallelism-and-concurrency
 */
export function toLaneLimits(
  processors = availableParallelism(),
  threads = Number(process.env['UV_THREADPOOL_SIZE'] ?? 4),
): LaneLimits {
  return {
    atOnce: Math.max(1, Math.min(processors, threads - 2)),
    mostWaiting: 32,
    mostHeld: 256 * 1024 ** 2,
    mostRemembered: 32 * 1024 ** 2,
  };
}

interface Rendering {
  readonly image: Promise<Buffer>;
  /** Number of requests that wait for it. */
  readers: number;
  readonly abandon: (reason: unknown) => void;
}

export function openRenderingLane({
  atOnce,
  mostWaiting,
  mostHeld,
  mostRemembered,
}: LaneLimits): RenderingLane {
  const queue = new PQueue({ concurrency: atOnce });
  const underWay = new Map<string, Rendering>();
  const remembered = new LRUCache<string, Buffer>({
    maxSize: mostRemembered,
    maxEntrySize: mostRemembered / 4,
    sizeCalculation: ({ length }) => Math.max(1, length),
  });
  let held = 0;

  function start(key: string, make: Make, area: number): Rendering {
    const left = new AbortController();
    // p-queue gives up the place of a task whose signal is aborted, even if it is still working.
    const waiting = new AbortController();
    let hasBegun = false;
    const task = async () => {
      hasBegun = true;
      const image = await make(left.signal);
      remembered.set(key, image);
      return image;
    };
    const end = () => {
      if (underWay.get(key) === rendering) underWay.delete(key);
    };
    const image = queue.add(task, { signal: waiting.signal, priority: -area }).finally(end);
    const abandon = (reason: unknown) => {
      end();
      left.abort(reason);
      if (!hasBegun) waiting.abort(reason);
    };
    const rendering: Rendering = { image, readers: 0, abandon };
    underWay.set(key, rendering);
    return rendering;
  }

  return {
    async render(key, make, { signal, area }) {
      signal.throwIfAborted();
      const found = remembered.get(key);
      if (found !== undefined) return found;
      const known = underWay.get(key);
      if (held >= mostHeld || (known === undefined && queue.size >= mostWaiting)) return undefined;
      const rendering = known ?? start(key, make, area);
      rendering.readers++;
      const leave = () => {
        rendering.readers--;
        if (rendering.readers === 0) rendering.abandon(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      try {
        return await rendering.image;
      } finally {
        signal.removeEventListener('abort', leave);
      }
    },
    find: (key) => remembered.get(key),
    hold({ length }) {
      held += length;
      let isHeld = true;
      return () => {
        if (isHeld) held -= length;
        isHeld = false;
      };
    },
    async close() {
      for (const { abandon } of [...underWay.values()]) abandon(new Error('The server stops.'));
      await queue.onIdle();
    },
  };
}
