import { readDate } from '#src/domain/dates.ts';
import type { ArchivalDate, Language, ProseNode } from '#src/domain/values.ts';
import type { PublicCatalogue } from '#src/public/public-model.ts';
import { findRecord } from '#src/describe/links/record-entry.ts';
import type { StoryEvent } from './story-node.ts';
import type { SceneDeps } from './story-scene.ts';

type Component = Extract<ProseNode, { kind: 'component' }>;

/** A timeline event with its own date, else that of its record. */
export function buildEvent(
  catalogue: PublicCatalogue,
  node: Component,
  language: Language,
  deps: SceneDeps,
): StoryEvent {
  const { date, record, title } = node.props;
  const subject = record === undefined ? undefined : deps.findSubject(node);
  const found = date === undefined ? findRecord(catalogue, record ?? '')?.date : toDate(date);
  return {
    ...(title !== undefined && { title }),
    ...(found && { date: { label: found.label[language], edtf: found.edtf } }),
    ...(subject && { subject }),
    children: deps.build(node.children),
  };
}

function toDate(written: string): ArchivalDate | undefined {
  const reading = readDate(written);
  return reading.kind === 'date' ? reading.date : undefined;
}
