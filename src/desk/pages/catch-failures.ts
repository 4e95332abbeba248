import type { MiddlewareHandler } from 'astro';
import { urls } from '#src/site/urls.ts';

/**
 * A page of the desk that cannot be made, whatever the reason, is answered by one that needs no
 * database and holds all that was typed. The cause is in the log by its name and code, never by its
 * message, which may quote a reader.
 */
export const onRequest: MiddlewareHandler = async (
  { isPrerendered, locals: { report, desk }, url },
  next,
) => {
  if (isPrerendered || desk === undefined) return next();
  try {
    return await next();
  } catch (error) {
    report?.('failed', error);
    const isEnglish = url.pathname.startsWith('/en/');
    const path = url.pathname.replace(/^\/en/, '');
    const page = path.startsWith(urls.desk('vi')) ? urls.deskUnavailable : urls.unavailable;
    // Of its own: the body of the first request has been read.
    return next(new Request(new URL(page(isEnglish ? 'en' : 'vi'), url)));
  }
};
