import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UnapprovedError } from '#src/build/stopped-build.ts';
import { findStanding, recordFileOf } from '#src/build/sites/find-standing.ts';
import { listVersions } from '#src/build/sites/site-folders.ts';
import { NothingToUndoError, undoSite } from '#src/build/sites/undo-site.ts';
import { compareRecords } from '#src/publish/changes/compare-records.ts';
import type { PublishedRecord, Shown } from '#src/publish/changes/published-record.ts';
import { emptyRecord, listPages, look, openProject, put } from './make-sites.ts';

/** Of one item, shown so; or of none. */
const showing = (shown?: Shown): PublishedRecord => ({
  ...emptyRecord,
  records: shown === undefined ? [] : [{ kind: 'item', id: 'TU-1', group: 'TU', shown }],
});

/** A project with two sites, and how somebody at the terminal answers. */
async function openTwo(first: PublishedRecord, second: PublishedRecord) {
  const project = openProject();
  await put(project, '1', true, first);
  await put(project, '2', true, second);
  const said: string[] = [];
  const answering = (answer?: string) => ({
    tell: (text: string) => said.push(text),
    ...(answer !== undefined && { ask: () => Promise.resolve(answer) }),
  });
  return { project, said, answering };
}

describe('going back to the site before', () => {
  it('switches site and program together, and asks nothing when nothing opens', async () => {
    const { project, answering } = await openTwo(showing('withheld'), showing('open'));
    await undoSite(project, answering());
    expect(look(project)).toEqual(['1', '1']);
  });

  it('asks before what was withdrawn since is open again', async () => {
    const { project, said, answering } = await openTwo(showing('open'), showing('withheld'));
    await expect(undoSite(project, answering())).rejects.toThrow(UnapprovedError);
    await expect(undoSite(project, answering(''))).rejects.toThrow(UnapprovedError);
    expect(look(project)).toEqual(['2', '2']);
    expect(said.join('\n')).toContain('mở ra 1 văn bản');
    await undoSite(project, answering(' Đồng ý '));
    expect(look(project)).toEqual(['1', '1']);
  });

  it('never goes back to a version without pages, which the next site removes', async () => {
    const { project, answering } = await openTwo(showing(), showing());
    const [first] = listVersions(project.versionsDir);
    rmSync(join(first?.dir ?? '', 'client'), { recursive: true });
    await expect(undoSite(project, answering())).rejects.toThrow(NothingToUndoError);
    expect(look(project)).toEqual(['2', '2']);
    await put(project, '3');
    expect(listPages(project)).toEqual(['2', '3']);
    await undoSite(project, answering());
    expect(look(project)).toEqual(['2', '2']);
  });

  it('does not forget what was closed since', async () => {
    const { project, answering } = await openTwo(showing(), showing('withheld'));
    await undoSite(project, answering());
    const standing = findStanding(project);
    const before = standing.kind === 'known' ? standing.record : emptyRecord;
    expect(compareRecords(before, showing('open')).map(({ kind }) => kind)).toEqual(['opened']);
  });

  it('never comes back to a site that somebody went back from', async () => {
    const { project, answering } = await openTwo(showing(), showing());
    await undoSite(project, answering());
    await put(project, '3');
    expect(listPages(project)).toEqual(['1', '3']);
    await undoSite(project, answering());
    expect(look(project)).toEqual(['1', '1']);
    await expect(undoSite(project, answering())).rejects.toThrow(NothingToUndoError);
  });

  it('asks where nobody knows what the earlier site makes public', async () => {
    const { project, said, answering } = await openTwo(showing(), showing());
    const [first] = listVersions(project.versionsDir);
    rmSync(recordFileOf(first?.dir ?? ''));
    await expect(undoSite(project, answering())).rejects.toThrow(UnapprovedError);
    expect(said.join('\n')).toContain('Không biết chắc');
    expect(look(project)).toEqual(['2', '2']);
  });
});
