import browserslist from 'browserslist';
import DoIUse from 'doiuse';
import { browserslistToTargets, transform } from 'lightningcss';
import postcss, { AtRule, type ChildNode } from 'postcss';
import { browserQueries } from '#src/site/oldest-browsers.ts';

/**
 * Features of caniuse that some of the oldest browsers do not know, or not wholly, and what readers
 * then get: nothing that the page needs.
 */
const harmless = [
  // Part of the values only, and not those of the site.
  ...['css-clip-path', 'css-masks', 'css-overflow', 'css-display-contents', 'text-decoration'],
  ...['intrinsic-width', 'multicolumn', 'css-text-indent', 'css-mixblendmode', 'css-marker-pseudo'],
  // Comfort: a cursor, a bar, a handle, where scrolling ends, how paper breaks.
  ...['css3-cursors-newer', 'css3-cursors-grab', 'css-scrollbar', 'css-resize', 'css-touch-action'],
  ...['css-overscroll-behavior', 'css-widows-orphans', 'css-paged-media', 'text-size-adjust'],
  ...['extended-system-fonts', 'css-content-visibility', 'css3-attr', 'css-cascade-layers'],
  // `small-phones.css` stands in for them in Safari 15.
  'css-container-queries',
];

/** What lightningcss cannot turn into older words where a custom property is in it. */
const newFunctions = /\b(?:color-mix|light-dark|oklch|oklab|lab|lch|if|attr-type)\(/;
const newMedia = /\(\s*(?:scripting|update-frequency)\b/;

/**
 * What a style sheet asks of browsers that `oldestBrowsers` do not know, one line a fault. What
 * stands in `@supports` asks for nothing.
 * @param exempt features of caniuse that do no harm in this file
 */
export async function findUnknownStyles(
  css: string,
  exempt: readonly string[] = [],
): Promise<readonly string[]> {
  const faults: string[] = [];
  const plain = { filename: 'shipped.css', code: Buffer.from(css), minify: true } as const;
  const targets = browserslistToTargets(browserslist([...browserQueries]));
  const same = transform({ ...plain }).code.toString();
  const older = transform({ ...plain, targets }).code.toString();
  if (/&|@nest\b/.test(same.replaceAll(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '')))
    faults.push('nested rules');
  if (/\blight-dark\(/.test(same) && !/\blight-dark\(/.test(older)) faults.push('light-dark()');
  const root = postcss.parse(css);
  root.walkDecls((declaration) => {
    if (newFunctions.test(declaration.value) && !isAsked(declaration))
      faults.push(`${declaration.prop}: ${declaration.value}`);
  });
  root.walkAtRules('media', (rule) => {
    if (newMedia.test(rule.params)) faults.push(`@media ${rule.params}`);
  });
  const check = new DoIUse({
    browsers: [...browserQueries],
    ignore: [...harmless, ...exempt],
    onFeatureUsage: ({ feature, usage }) => {
      if (!isAsked(usage)) faults.push(`${feature}: ${toHead(usage)}`);
    },
  });
  await postcss([check]).process(css, { from: undefined });
  return faults;
}

/** Does it stand where the browser has said that it knows it? */
function isAsked(node: ChildNode): boolean {
  const above = node.parent;
  if (above === undefined || above.type === 'document' || above.type === 'root') return false;
  if (above instanceof AtRule && above.name === 'supports') return true;
  return isAsked(above as ChildNode);
}

function toHead(node: ChildNode): string {
  return node.toString().slice(0, 100);
}
