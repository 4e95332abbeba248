/**
 * Which folder of `src/` may import which: DESIGN's flow as a table. Data goes down the list in the
 * flow and never back up. `src/README.md` shows the same table, and a test keeps them equal.
 */
export interface LayerRule {
  readonly folder: string;
  /** Folders of `src/` it may import, besides itself. Longest match wins on both sides. */
  readonly mayImport: readonly string[];
  /** Folders it may import types from. */
  readonly mayImportTypes?: readonly string[];
  /** May it import `node:` modules? */
  readonly node: boolean;
  /** Where its code runs. */
  readonly runs: 'anywhere' | 'build' | 'browser' | 'server';
}

/** Types that the full catalogue and the public one share: everyone may import these. */
export const sharedTypes = 'catalogue/values.ts';

export const layerRules: readonly LayerRule[] = [
  { folder: 'text', mayImport: [], node: false, runs: 'anywhere' },
  { folder: 'catalogue', mayImport: ['text', 'site'], node: false, runs: 'anywhere' },
  {
    folder: 'catalogue/read',
    mayImport: ['catalogue', 'text', 'site', 'workers'],
    node: true,
    runs: 'build',
  },
  { folder: 'site', mayImport: [], node: false, runs: 'anywhere' },
  { folder: 'site/settings.ts', mayImport: ['site'], node: true, runs: 'build' },
  { folder: 'site/data-place.ts', mayImport: ['site'], node: true, runs: 'build' },
  { folder: 'i18n', mayImport: [], node: false, runs: 'anywhere' },
  { folder: 'workers', mayImport: [], node: true, runs: 'build' },
  { folder: 'imaging', mayImport: ['text', 'site', 'workers'], node: true, runs: 'build' },
  {
    folder: 'takeaway',
    mayImport: ['imaging/temporary.ts', 'islands/viewer/words.ts', 'workers'],
    node: true,
    runs: 'build',
  },
  {
    folder: 'publish',
    mayImport: ['catalogue', 'text', 'site', 'workers', 'imaging', 'i18n'],
    node: true,
    runs: 'build',
  },
  {
    folder: 'publish/feeds',
    mayImport: ['views', 'publish', 'catalogue', 'text', 'site', 'i18n'],
    node: true,
    runs: 'build',
  },
  {
    folder: 'publish/iiif',
    mayImport: [
      'views',
      'publish/public-model.ts',
      'imaging/manifest.ts',
      'imaging/words/build-alto.ts',
      'catalogue/schema',
      'text',
      'site',
      'i18n',
    ],
    node: true,
    runs: 'build',
  },
  {
    folder: 'publish/search',
    mayImport: ['views', 'publish', 'catalogue', 'text', 'site', 'imaging', 'i18n'],
    node: true,
    runs: 'build',
  },
  {
    folder: 'publish/takeaway',
    mayImport: [
      'views',
      'publish',
      'takeaway',
      'catalogue/schema',
      'text',
      'site',
      'imaging',
      'i18n',
    ],
    node: true,
    runs: 'build',
  },
  {
    folder: 'views',
    mayImport: [
      'catalogue/schema',
      'catalogue/reference.ts',
      'catalogue/dates.ts',
      'catalogue/folios.ts',
      'catalogue/days.ts',
      'catalogue/lunar.ts',
      'catalogue/occurrences.ts',
      'publish/public-model.ts',
      'imaging/manifest.ts',
      'text',
      'site',
      'i18n',
    ],
    node: false,
    runs: 'anywhere',
  },
  {
    folder: 'components',
    mayImport: [
      'views',
      'i18n',
      'site',
      'publish/load.ts',
      'publish/item-images.ts',
      'islands',
      'imaging/manifest.ts',
    ],
    node: false,
    runs: 'build',
  },
  {
    folder: 'layouts',
    mayImport: ['components', 'views', 'i18n', 'site', 'styles', 'publish/load.ts', 'islands'],
    node: false,
    runs: 'build',
  },
  {
    folder: 'pages',
    mayImport: [
      'layouts',
      'components',
      'views',
      'i18n',
      'site',
      'islands',
      'publish/load.ts',
      'publish/item-images.ts',
    ],
    node: false,
    runs: 'build',
  },
  {
    folder: 'islands',
    mayImport: ['text', 'site', 'islands/fill-label.ts', 'islands/save-file.ts'],
    mayImportTypes: ['i18n/messages'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/request-form',
    mayImport: ['text', 'site', 'islands/fill-label.ts', 'islands/request-list'],
    mayImportTypes: ['i18n/messages'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/desk-form',
    mayImport: ['islands/request-list'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/desk-work',
    mayImport: [
      'islands/desk-form/kept-form.ts',
      'islands/desk-form/say-offline.ts',
      'islands/desk-form/to-fields.ts',
    ],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/viewer',
    mayImport: [
      'text',
      'site',
      'islands/embed/embed-address.ts',
      'islands/fill-label.ts',
      'islands/save-file.ts',
    ],
    mayImportTypes: ['i18n/messages'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/share',
    mayImport: ['islands/embed/embed-address.ts'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/reading-list',
    mayImport: [
      'text',
      'site',
      'islands/fill-label.ts',
      'islands/save-file.ts',
      'islands/search/build-ris.ts',
    ],
    mayImportTypes: ['i18n/messages'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/search',
    mayImport: [
      'text',
      'site',
      'islands/reading-list',
      'islands/fill-label.ts',
      'islands/save-file.ts',
      'views/histogram.ts',
    ],
    mayImportTypes: ['i18n/messages'],
    node: false,
    runs: 'browser',
  },
  {
    folder: 'islands/*.astro',
    mayImport: ['islands', 'i18n', 'site', 'views'],
    node: false,
    runs: 'build',
  },
  {
    folder: 'integrations',
    mayImport: ['catalogue', 'publish', 'imaging', 'site', 'text', 'i18n'],
    node: true,
    runs: 'build',
  },
  {
    folder: 'desk',
    mayImport: ['text', 'site', 'desk/rules', 'desk/mail', 'catalogue/days.ts'],
    node: true,
    runs: 'server',
  },
  {
    folder: 'desk/rules',
    mayImport: ['catalogue/days.ts', 'catalogue/lunar.ts'],
    node: true,
    runs: 'server',
  },
  {
    folder: 'desk/mail',
    mayImport: ['desk', 'desk/rules', 'text', 'i18n', 'site'],
    node: true,
    runs: 'server',
  },
  {
    folder: 'desk/pages',
    mayImport: [
      'desk',
      'desk/rules',
      'desk/mail',
      'layouts',
      'components',
      'islands',
      'views',
      'i18n',
      'site',
      'publish/load.ts',
      'publish/public-model.ts',
    ],
    node: false,
    runs: 'server',
  },
  {
    folder: 'desk/pages/staff',
    mayImport: [
      'desk',
      'desk/rules',
      'desk/mail',
      'desk/pages',
      'layouts',
      'components/records',
      'components/stories',
      'islands',
      'views',
      'text',
      'i18n',
      'site',
      'publish/load.ts',
      'publish/load-staff-data.ts',
      'publish/public-model.ts',
    ],
    node: false,
    runs: 'server',
  },
  { folder: 'styles', mayImport: [], node: false, runs: 'browser' },
];
