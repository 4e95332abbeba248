/** Steps of a build, in order. */
export type BuildStep =
  | 'check'
  | 'publish'
  | 'scans'
  | 'pages'
  | 'images'
  | 'iiif'
  | 'words'
  | 'takeaway'
  | 'share'
  | 'search'
  | 'feeds'
  | 'gate'
  | 'swap';

export interface StepMessage {
  readonly step: BuildStep;
}

/** Reports to the parent process which step begins: `npm run bench -- build` measures each. */
export function beginStep(step: BuildStep): void {
  process.send?.({ step } satisfies StepMessage);
}
