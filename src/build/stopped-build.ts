import type { Issue } from '../catalogue/issues/index.ts';

/** Ends a build that has told its reason: the last good site stays in place. */
export class StoppedBuild extends Error {
  override name = 'StoppedBuild';
}

/** The content has errors: nothing was published. */
export class ContentError extends StoppedBuild {
  override name = 'ContentError';
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super('The content has errors.');
    this.issues = issues;
  }
}

/** Changes need approval and nobody gave it. */
export class UnapprovedError extends StoppedBuild {
  override name = 'UnapprovedError';
  constructor() {
    super('The changes need a yes.');
  }
}

/** The gate found closed data. The new output is deleted. */
export class GateError extends StoppedBuild {
  override name = 'GateError';
}
