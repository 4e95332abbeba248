/**
 * The oldest browsers that the site works in: Chrome and Edge 109 are the last on Windows 7 and
 * 8.1, Firefox 115 is the long-term release for them, Safari 15.4 the last for many iPads.
 * Styles and scripts are built for these and checked against them.
 */
const oldestBrowsers = {
  chrome: '109',
  edge: '109',
  firefox: '115',
  safari: '15.4',
  ios: '15.4',
};

/** As Vite and its builders name them, such as `chrome109`. */
export const buildTargets = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name}${version}`,
);

/** As browserslist and the tools on its data name them, such as `chrome >= 109`. */
export const browserQueries = Object.entries(oldestBrowsers).map(
  ([name, version]) => `${name === 'ios' ? 'ios_saf' : name} >= ${version}`,
);
