/**
 * The oldest supported browsers: Chrome and Edge 109 are the last on Windows 7 and
 * 8.1, Firefox 115 is the long-term release for them, Safari 15.4 the last for many iPads.
 * Styles and scripts are compiled for these and checked against them.
 */
const oldestBrowsers = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '15.4',
  ios: '15.4',
};

/** In the notation of Vite and esbuild, such as `chrome109`. */
export const buildTargets = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name}${version}`,
);

/** In the notation of browserslist, such as `chrome >= 109`. */
export const browserQueries = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name === 'ios' ? 'ios_saf' : name} >= ${version}`,
);
