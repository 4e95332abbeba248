import { toServiceUrl, type ImageService } from '../domain/image-service.ts';

/** No letter that would end an address in HTML, JSON or a policy, and no fragment. */
const addressLetters = /^[^\s"'<>;,\\^`|#]+$/;

/**
 * Reads `IMAGE_SERVICE` and `IMAGE_SERVICE_API`; adds what is wrong to `problems`. Undefined unless
 * set.
 */
export function readImageService(
  env: Readonly<Record<string, string | undefined>>,
  problems: string[],
): ImageService | undefined {
  const template = env['IMAGE_SERVICE'] ?? '';
  const api = env['IMAGE_SERVICE_API'] ?? '';
  const [, version, level] = /^([23])\/level([12])$/.exec(api === '' ? '3/level1' : api) ?? [];
  if (version === undefined)
    problems.push(
      `IMAGE_SERVICE_API="${api}" is not an API; use 3/level1, 3/level2, 2/level1 or 2/level2, as the image server supports.`,
    );
  if (template === '') return undefined;
  const fault = findFault(template);
  if (fault !== undefined) {
    problems.push(
      `IMAGE_SERVICE="${template}" ${fault}; write it as https://anh.luutru.example/iiif/{slug}/{page}.tif or /iiif-anh?IIIF={slug}/{page}.tif.`,
    );
  }
  return { template, version: version === '2' ? 2 : 3, level: level === '2' ? 2 : 1 };
}

function findFault(template: string): string | undefined {
  const missing = ['{slug}', '{page}'].filter((name) => !template.includes(name));
  if (missing.length > 0) return `lacks ${missing.join(' and ')}`;
  const filled = toServiceUrl({ template }, 'TU-01-0145-001', 1);
  if (/[{}]/.test(filled)) return 'has a placeholder other than {slug} and {page}';
  if (!addressLetters.test(filled)) return 'has letters that an address cannot have';
  if (filled.endsWith('/')) return 'ends with a slash';
  if (/^\/(?!\/)/.test(filled)) return undefined;
  const isHttp = /^https?:\/\//.test(filled) && URL.canParse(filled) && URL.canParse(template);
  if (!isHttp) return 'is neither an http address nor a path from the root of the site';
  const url = new URL(filled);
  if (url.host !== new URL(template).host) return 'has a placeholder in its host';
  return url.username === '' && url.password === '' ? undefined : 'has a user name or password';
}

/** What pages must be allowed to load images from; undefined for the site's own host. */
export function toImageOrigin({ template }: Pick<ImageService, 'template'>): string | undefined {
  return template.startsWith('/') ? undefined : new URL(template).origin;
}
