import { withPart, type PanelName, type View } from './view.ts';
import type { ViewerData } from './viewer-data.ts';

const panels: readonly PanelName[] = [
  'pages',
  'text',
  'search',
  'image',
  'notes',
  'cite',
  'compare',
  'keys',
];
/** They take pages or text out of the viewer, or show them beside others. */
const taking: ReadonlySet<PanelName> = new Set(['cite', 'compare']);

/** Whether the pages are only to be read: not copied, printed, saved or cited. */
export function isReadOnly({ granted }: Pick<ViewerData, 'granted'>): boolean {
  return granted?.mayCopy === false;
}

/** The panels that a reader may open, in the order of their buttons. */
export function listPanels(data: Pick<ViewerData, 'granted'>): readonly PanelName[] {
  return panels.filter((panel) =>
    panel === 'notes' ? data.granted !== undefined : !(isReadOnly(data) && taking.has(panel)),
  );
}

/** A view without the tools that are not offered, which a URL may ask for. */
export function toOffered(data: Pick<ViewerData, 'granted'>, view: View): View {
  const { panel } = view;
  const isOffered = panel === undefined || listPanels(data).includes(panel);
  const shown = isOffered ? view : withPart(view, 'panel', undefined);
  if (!isReadOnly(data)) return shown;
  return withPart(withPart(shown, 'frame', undefined), 'beside', undefined);
}
