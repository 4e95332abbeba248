import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = globSync(['*.md', 'docs/**/*.md', 'content/README*.md', '{src,scripts}/**/*.md']);

/** The anchor that GitHub gives to a heading. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
}

function listAnchors(text: string): readonly string[] {
  const headings = text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = '']) => toAnchor(heading));
}

/** Links within the project that lead nowhere. */
function findLostLinks(document: string, text: string): readonly string[] {
  const links = [...text.matchAll(/\]\((?!https?:|mailto:|\/)([^)\s]+)\)/g)];
  return links.flatMap(([, link = '']) => {
    const [path = '', anchor] = link.split('#');
    const isHere = path === '';
    const target = join(dirname(document), path);
    if (!isHere && !existsSync(target)) return [link];
    if (anchor === undefined || (!isHere && statSync(target).isDirectory())) return [];
    const other = isHere ? text : readFileSync(target, 'utf8');
    return listAnchors(other).includes(decodeURIComponent(anchor)) ? [] : [link];
  });
}

describe('links between documents', () => {
  it.each(documents)('of %s lead somewhere', (document) => {
    expect(findLostLinks(document, readFileSync(document, 'utf8'))).toEqual([]);
  });

  it('that lead nowhere are found', () => {
    const text = '# Disk full\n\n[a](#disk-full) [b](#no-disk) [c](lost.md) [d](../README.md)\n';
    expect(findLostLinks('docs/new.md', text)).toEqual(['#no-disk', 'lost.md']);
  });
});
