import type { MiddlewareHandler } from 'astro';
import { urls } from '#src/site/urls.ts';

/**
 * If a page of the desk cannot be rendered, for any reason, the answer is a page that needs no
 * database and returns all input. The log has the cause by name and code, never by message, which
 * may quote a reader.
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
    // A new request object: the body of the first has been read.
    return next(new Request(new URL(page(isEnglish ? 'en' : 'vi'), url)));
  }
};
