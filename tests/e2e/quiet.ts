import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test';

/** What a browser says without anything being wrong, by its own levels and those of the console. */
const quietTypes: readonly string[] = ['verbose', 'info', 'log', 'debug'];

export interface QuietRules {
  /** The site under test. Requests to any other origin are wrong. */
  readonly origin: string;
  /** Another origin whose images its pages show. */
  readonly imageOrigin?: string | undefined;
  /** Is this message one that the story means to bring about? */
  readonly isExpected: (message: ConsoleMessage) => boolean;
  /** Told of every message that is not wrong. */
  readonly print: (line: string) => void;
}

/**
 * Collects what must not happen in any page of a context: warnings and errors on the console,
 * errors that no script caught, requests to another origin. Other messages are printed.
 */
export function collectWrongs(
  context: BrowserContext,
  { origin, imageOrigin, isExpected, print }: QuietRules,
): readonly string[] {
  const wrong: string[] = [];
  context.on('console', (message) => {
    if (isExpected(message)) return;
    const line = `${message.type()}: ${message.text()}`;
    if (quietTypes.includes(message.type())) print(line);
    else wrong.push(line);
  });
  context.on('weberror', (error) => wrong.push(`error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isInPage = ['data:', 'blob:', 'about:'].includes(url.protocol);
    const isImage = url.origin === imageOrigin && request.resourceType() === 'image';
    if (!isInPage && url.origin !== origin && !isImage) wrong.push(`request to ${url.href}`);
  });
  const watchSockets = (page: Page) =>
    page.on('websocket', (socket) => {
      const { host } = new URL(socket.url());
      if (host !== new URL(origin).host) wrong.push(`request to ${socket.url()}`);
    });
  context.pages().forEach(watchSockets);
  context.on('page', watchSockets);
  return wrong;
}
