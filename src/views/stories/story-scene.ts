import type { ProseNode } from '#src/domain/values.ts';
import { toRegion } from '#src/domain/region.ts';
import type { StoryNode, StoryScene, StorySpot, StoryStep, StorySubject } from './story-node.ts';

type Component = Extract<ProseNode, { kind: 'component' }>;
type Prose = Component['children'];

/** What scenes need from their story. */
export interface SceneDeps {
  build(prose: Prose): readonly StoryNode[];
  findSubject(node: Component): StorySubject | undefined;
  /** Next anchor with a prefix: `canh-3`. */
  takeAnchor(prefix: string): string;
}

/**
 * A scene as a list of steps: the first has the scene's own text and region. Undefined when its
 * record is not public.
 */
export function buildScene(node: Component, deps: SceneDeps): StoryScene | undefined {
  const { title } = node.props;
  const isStep = (child: ProseNode): child is Component =>
    child.kind === 'component' && child.name === 'Step';
  const own = node.children.filter((child) => !isStep(child));
  const steps = node.children.filter(isStep);
  const anchor = deps.takeAnchor('canh');
  const looks = own.length > 0 || steps.length === 0 ? [{ ...node, children: own }] : [];
  const built = [...looks, ...steps].flatMap((look, index) => {
    const step = buildStep(look, index === 0 ? anchor : `${anchor}-${index + 1}`, deps);
    return step === undefined ? [] : [step];
  });
  if (built.length === 0) return undefined;
  return { kind: 'scene', ...(title !== undefined && { title }), steps: built };
}

function buildStep(node: Component, anchor: string, deps: SceneDeps): StoryStep | undefined {
  const subject = deps.findSubject(node);
  if (subject === undefined) return undefined;
  const { alt } = node.props;
  const { spots, rest } = takeSpots(node.children, deps);
  const children = deps.build(rest);
  return { anchor, subject, ...(alt !== undefined && { alt }), spots, children };
}

/** Separates the spots of a picture from its other children. */
export function takeSpots(
  prose: Prose,
  deps: SceneDeps,
): { readonly spots: readonly StorySpot[]; readonly rest: Prose } {
  const isSpot = (child: ProseNode): child is Component =>
    child.kind === 'component' && child.name === 'Hotspot';
  const spots = prose.filter(isSpot).map(({ props, children }, index) => ({
    anchor: deps.takeAnchor('diem'),
    number: index + 1,
    title: props['title'] ?? '',
    region: toRegion(props['region'] ?? ''),
    children: deps.build(children),
  }));
  return { spots, rest: prose.filter((child) => !isSpot(child)) };
}
