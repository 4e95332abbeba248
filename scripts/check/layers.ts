/**
 * The folders of `src/` in one total order: each may import only from those before it.
 * `src/README.md` shows the same table, and a test keeps the two equal.
 */
export interface Layer {
  readonly folder: string;
  /**
   * Where its code runs. Code that runs anywhere, or in browsers, may import only types from
   * folders that run in Node.
   */
  readonly runs: 'anywhere' | 'browsers' | 'Node';
  /** Whether it may import `node:` modules. */
  readonly node?: true;
  /**
   * Folders with closed records that it may import: the full catalogue, and data that only desk
   * staff may see. All other folders know only public records.
   */
  readonly closed?: readonly ('catalogue' | 'staff')[];
}

export const layers: readonly Layer[] = [
  { folder: 'styles', runs: 'browsers' },
  { folder: 'text', runs: 'anywhere' },
  { folder: 'files', runs: 'Node', node: true },
  { folder: 'workers', runs: 'Node', node: true },
  { folder: 'domain', runs: 'anywhere' },
  { folder: 'i18n', runs: 'Node' },
  { folder: 'site', runs: 'anywhere' },
  { folder: 'config', runs: 'Node', node: true },
  { folder: 'catalogue', runs: 'Node', node: true, closed: ['catalogue'] },
  { folder: 'imaging', runs: 'Node', node: true },
  { folder: 'takeaway', runs: 'Node', node: true },
  { folder: 'public', runs: 'Node', node: true, closed: ['catalogue'] },
  { folder: 'staff', runs: 'Node', closed: ['catalogue', 'staff'] },
  { folder: 'describe', runs: 'Node' },
  { folder: 'publish', runs: 'Node', node: true, closed: ['catalogue', 'staff'] },
  { folder: 'gate', runs: 'Node', node: true, closed: ['catalogue'] },
  { folder: 'views', runs: 'Node' },
  { folder: 'islands', runs: 'browsers' },
  { folder: 'components', runs: 'Node' },
  { folder: 'layouts', runs: 'Node' },
  { folder: 'pages', runs: 'Node' },
  { folder: 'desk', runs: 'Node', node: true },
  { folder: 'desk/pages', runs: 'Node' },
  { folder: 'desk/pages/staff', runs: 'Node', closed: ['staff'] },
  { folder: 'reading', runs: 'Node', node: true },
  { folder: 'reading/pages', runs: 'Node' },
  { folder: 'build', runs: 'Node', node: true, closed: ['catalogue', 'staff'] },
  { folder: 'server', runs: 'Node', node: true },
];

/**
 * Islands that others may import: shared ones, and the lists that other islands read or write. All
 * others are self-contained.
 */
export const sharedIslands = ['shared', 'embed', 'request-list', 'reading-list', 'desk-form'];
