import type {
  OpenFile,
  OpenFonds,
  OpenItem,
  PublicFile,
  PublicFonds,
  PublicItem,
} from '#src/public/public-model.ts';

/** Type guard: an open record has a description, a conditional one does not. */
export function isOpen(record: PublicFonds): record is OpenFonds;
export function isOpen(record: PublicFile): record is OpenFile;
export function isOpen(record: PublicItem): record is OpenItem;
export function isOpen(record: PublicFonds | PublicFile | PublicItem): boolean {
  return record.access.kind === 'open';
}
