/**
 * The folders of `src/` in one total order: each may import from those before it, never from those
 * after it. `src/README.md` shows the same table, and a test keeps the two equal.
 */
export interface Layer {
  readonly folder: string;
  /**
   * Where its code runs. Code that runs anywhere, or in browsers, takes from folders of Node nothing
   * but types.
   */
  readonly runs: 'anywhere' | 'browsers' | 'Node';
  /** May it import `node:` modules? */
  readonly node?: true;
  /**
   * Which folders with closed records it may import: the full catalogue, and what staff of the desk
   * may see. All other folders know public records only.
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
  { folder: 'build', runs: 'Node', node: true, closed: ['catalogue', 'staff'] },
  { folder: 'server', runs: 'Node', node: true },
];

/**
 * Islands that others may import: what several use, and the lists that other islands fill or are
 * filled from. All others are whole in their folders.
 */
export const sharedIslands = ['shared', 'embed', 'request-list', 'reading-list', 'desk-form'];
