import OpenSeadragon from 'openseadragon';
import type { Region } from '#src/domain/values.ts';
import { keepQuiet } from './keep-quiet.ts';
import { keepStyleOut } from './keep-style-out.ts';
import { measureBox } from '../tiles/measure-box.ts';
import type { Box } from '../tiles/pyramid.ts';
import type { Sight, DeepZoom, DeepZoomEvents } from './deep-zoom.ts';
import { describeTiles } from '../tiles/tile-source.ts';
import { clipRegion, isPlain, plainLook, type Look, type View } from '../core/view.ts';
import type { ViewerImage } from '../core/viewer-data.ts';

/** Minimum height of a shown line in screen pixels, larger on touch devices. */
const leastHeight = { roomy: 12, narrow: 18 } as const;
/** Narrower deep zooms are those of phones. */
const narrowTable = 480;
/** Margin around a whole page, in pixels. */
const margin = 14;
/** Zoom, relative to the whole page, above which the image counts as enlarged. */
const wholeSlack = 1.02;

keepQuiet(OpenSeadragon);

/**
 * Creates the deep zoom in an element, without OpenSeadragon's own controls, icons and keys.
 */
export function createDeepZoom(
  element: HTMLElement,
  isStill: boolean,
  events: DeepZoomEvents,
): DeepZoom {
  keepStyleOut();
  const viewer = OpenSeadragon({
    element,
    drawer: 'canvas',
    showNavigationControl: false,
    keyboardNavEnabled: false,
    tabIndex: -1,
    animationTime: isStill ? 0 : 0.5,
    blendTime: 0,
    maxZoomPixelRatio: 3,
    visibilityRatio: 0.4,
    viewportMargins: { left: margin, top: margin, right: margin, bottom: margin },
    imageLoaderLimit: 6,
    tileRetryMax: 2,
    tileRetryDelay: 1200,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
  });
  let shown: { images: readonly ViewerImage[]; view: View } | undefined;
  let marks: { shown: readonly Region[]; others: readonly Region[] } | undefined;
  let hasFailed = false;
  // Until the reader moves the image, its URL does not change, whatever the size of the window.
  let hasMoved = false;
  // Only zooming is reported as zoom: turning the page changes the home zoom and every scale.
  let hasZoomed = false;

  const open = () => {
    if (shown === undefined) return;
    hasFailed = false;
    events.onState('loading');
    viewer.open(toWorld(shown.images, measureBox(element)));
  };
  const drawMarks = () => {
    viewer.clearOverlays();
    const images = worldImages(viewer);
    for (const [index, one] of images.entries())
      for (const passage of shown?.images[index]?.redactions ?? [])
        viewer.addOverlay(buildRedaction(passage.mark), toBounds(one, passage));
    const [image] = images;
    if (image === undefined || marks === undefined) return;
    for (const region of marks.others) viewer.addOverlay(buildMark(false), toBounds(image, region));
    for (const region of marks.shown) viewer.addOverlay(buildMark(true), toBounds(image, region));
    const [first] = marks.shown;
    if (first === undefined) return;
    const bounds = toBounds(image, first);
    const { viewport } = viewer;
    const seen = viewport.getBounds();
    const height = (bounds.height * viewport.getContainerSize().y) / seen.height;
    const { roomy, narrow } = leastHeight;
    const least = viewport.getContainerSize().x < narrowTable ? narrow : roomy;
    const isSmall = height < least;
    if (seen.containsPoint(bounds.getCenter()) && !isSmall) return;
    hasMoved = true;
    const nearer = (viewport.getZoom() * least * 1.25) / height;
    if (isSmall) viewport.zoomTo(Math.min(viewport.getMaxZoom(), nearer));
    viewport.panTo(bounds.getCenter(), isStill).applyConstraints(isStill);
  };

  viewer.addHandler('open', () => {
    if (shown === undefined) return;
    light(viewer, shown.view.look ?? plainLook);
    lookAt(viewer, shown.view, true);
    drawMarks();
    events.onOpen?.();
    const images = worldImages(viewer);
    for (const image of images)
      image.addHandler('fully-loaded-change', () => {
        if (!hasFailed && images.every((one) => one.getFullyLoaded())) events.onState('ready');
      });
  });
  viewer.addHandler('tile-load-failed', ({ maxReached }) => {
    if (!maxReached) return;
    hasFailed = true;
    events.onState('failed');
  });
  const isWhole = () =>
    !viewer.isOpen() || viewer.viewport.getZoom() <= viewer.viewport.getHomeZoom() * wholeSlack;
  for (const gesture of ['canvas-drag', 'canvas-drag-end'] as const)
    viewer.addHandler(gesture, (event) => {
      // Swiping across a whole page changes the page, so the image itself must not move.
      const isTouch = (event.originalEvent as PointerEvent).pointerType === 'touch';
      if (isTouch && isWhole()) event.preventDefaultAction = true;
      else hasMoved = true;
    });
  for (const gesture of ['canvas-scroll', 'canvas-pinch', 'canvas-double-click'] as const)
    viewer.addHandler(gesture, () => {
      hasMoved = hasZoomed = true;
    });
  viewer.addHandler('canvas-click', ({ quick, position }) => {
    if (!quick) return;
    const place = viewer.viewport.pointFromPixel(position);
    worldImages(viewer).forEach((image, index) => {
      if (!image.getBounds().containsPoint(place)) return;
      const { x, y } = image.viewportToImageCoordinates(place);
      events.onPoint?.({ image: index, x, y });
    });
  });
  viewer.addHandler('update-viewport', () => {
    const image = worldImages(viewer)[0];
    if (image) events.onScale?.(image.viewportToImageZoom(viewer.viewport.getZoom(true)));
  });
  viewer.addHandler('animation', () => {
    events.onSight?.(readSight(viewer));
  });
  viewer.addHandler('animation-finish', () => {
    if (!hasMoved) return;
    events.onRegion(readRegion(viewer));
    if (hasZoomed) events.onZoom?.(viewer.viewport.getZoom(true) / viewer.viewport.getHomeZoom());
    hasZoomed = false;
  });

  return {
    show(images, view) {
      const isOpen = isSame(shown?.images, images) && viewer.isOpen();
      shown = images.length === 0 ? undefined : { images, view };
      hasMoved = false;
      if (shown === undefined) viewer.close();
      else if (isOpen) lookAt(viewer, view, isStill);
      else open();
    },
    reload() {
      const region = readRegion(viewer);
      if (shown && region) shown = { ...shown, view: { ...shown.view, region } };
      open();
    },
    zoomBy(factor) {
      hasMoved = hasZoomed = true;
      viewer.viewport.zoomBy(factor).applyConstraints();
    },
    panBy(across, down) {
      hasMoved = true;
      const { viewport } = viewer;
      const { x: width, y: height } = viewport.getContainerSize();
      const step = new OpenSeadragon.Point(
        (viewport.getFlip() ? -across : across) * width,
        down * height,
      );
      viewport.panBy(viewport.deltaPointsFromPixels(step)).applyConstraints();
    },
    turn(rotation, isFlipped) {
      viewer.viewport.setFlip(isFlipped);
      viewer.viewport.rotateTo(rotation, undefined, isStill);
    },
    light: (look) => light(viewer, look),
    showWhole() {
      hasMoved = false;
      viewer.viewport.goHome(isStill);
      events.onRegion(undefined);
    },
    isWhole,
    getSight: () => (viewer.isOpen() ? readSight(viewer) : undefined),
    follow({ x, y, zoom }) {
      if (!viewer.isOpen()) return;
      viewer.viewport.zoomTo(zoom, undefined, true);
      viewer.viewport.panTo(new OpenSeadragon.Point(x, y), true);
    },
    mark(toBeSeen, others) {
      marks = { shown: toBeSeen, others };
      if (viewer.isOpen()) drawMarks();
    },
    setStill: (hasToStay) => void viewer.setMouseNavEnabled(!hasToStay),
    toRegion(from, to) {
      const [image] = worldImages(viewer);
      if (image === undefined) return undefined;
      const corners = [from, to].map(({ x, y }) =>
        image.viewerElementToImageCoordinates(new OpenSeadragon.Point(x, y)),
      );
      return withinImage(image, corners);
    },
    destroy() {
      viewer.destroy();
    },
  };
}

function isSame(before: readonly ViewerImage[] | undefined, images: readonly ViewerImage[]) {
  return (
    before?.length === images.length &&
    images.every(({ service }, index) => before[index]?.service === service)
  );
}

/** Lays images out side by side with equal heights and a narrow gap. */
function toWorld(images: readonly ViewerImage[], { width, height }: Box) {
  const box = { width: width / images.length, height };
  let x = 0;
  return images.map((image) => {
    const place = { tileSource: toTileSource(image, box), x, y: 0, height: 1 };
    x += image.width / image.height + 0.02;
    return place;
  });
}

function worldImages({ world }: OpenSeadragon.Viewer): readonly OpenSeadragon.TiledImage[] {
  return Array.from({ length: world.getItemCount() }, (_, index) => world.getItemAt(index));
}

function buildMark(isShown: boolean): HTMLElement {
  const mark = document.createElement('div');
  mark.className = 'viewer-mark';
  mark.toggleAttribute('data-shown', isShown);
  return mark;
}

/** Hidden from screen readers, because the text panel has the same text. */
function buildRedaction(words: string): HTMLElement {
  const box = document.createElement('div');
  box.className = 'viewer-redaction';
  box.setAttribute('aria-hidden', 'true');
  box.append(Object.assign(document.createElement('span'), { textContent: words }));
  return box;
}

/** Filters only the image, so that marks above it keep their colours. */
function light({ drawer }: OpenSeadragon.Viewer, look: Look): void {
  const { brightness, contrast, isInverted, isGrey } = look;
  const { canvas } = drawer as unknown as { readonly canvas: HTMLElement };
  canvas.style.filter = isPlain(look)
    ? ''
    : `brightness(${brightness}%) contrast(${contrast}%) invert(${isInverted ? 1 : 0}) grayscale(${isGrey ? 1 : 0})`;
}

function toTileSource(image: ViewerImage, box: Box): OpenSeadragon.TileSource {
  const { minLevel, maxLevel, ...tiles } = describeTiles(image, box);
  const source = new OpenSeadragon.TileSource({
    width: image.width,
    height: image.height,
    tileSize: image.tile,
    tileOverlap: 0,
    minLevel,
    maxLevel,
  });
  return Object.assign(source, tiles);
}

function toBounds(image: OpenSeadragon.TiledImage, { x, y, width, height }: Region) {
  return image.imageToViewportRectangle(x, y, width, height);
}

function lookAt(viewer: OpenSeadragon.Viewer, view: View, isAtOnce: boolean): void {
  const { viewport } = viewer;
  viewport.setFlip(view.isFlipped === true);
  viewport.rotateTo(view.rotation, undefined, isAtOnce);
  const [image] = worldImages(viewer);
  const size = image?.getContentSize();
  const region = view.region && size && clipRegion(view.region, { width: size.x, height: size.y });
  if (region === undefined || image === undefined) viewport.goHome(isAtOnce);
  else viewport.fitBounds(toBounds(image, region), isAtOnce);
}

function readSight({ viewport }: OpenSeadragon.Viewer): Sight {
  const { x, y } = viewport.getCenter(true);
  return { x, y, zoom: viewport.getZoom(true) };
}

/** The visible part of the first image; undefined when all of it is visible. */
function readRegion(viewer: OpenSeadragon.Viewer): Region | undefined {
  const [image] = worldImages(viewer);
  if (image === undefined) return undefined;
  const seen = image.viewportToImageRectangle(viewer.viewport.getBounds(true)).getBoundingBox();
  const size = image.getContentSize();
  const region = withinImage(image, [seen.getTopLeft(), seen.getBottomRight()]);
  const isWhole = region?.width === size.x && region.height === size.y;
  return isWhole ? undefined : region;
}

function withinImage(
  image: OpenSeadragon.TiledImage,
  corners: readonly OpenSeadragon.Point[],
): Region | undefined {
  const size = image.getContentSize();
  const xs = corners.map(({ x }) => Math.min(size.x, Math.max(0, Math.round(x))));
  const ys = corners.map(({ y }) => Math.min(size.y, Math.max(0, Math.round(y))));
  const [x, width] = toExtent(xs);
  const [y, height] = toExtent(ys);
  return width <= 0 || height <= 0 ? undefined : { x, y, width, height };
}

/** Minimum and range of values. */
function toExtent(values: readonly number[]): readonly [start: number, length: number] {
  const start = values.reduce((a, b) => Math.min(a, b));
  return [start, values.reduce((a, b) => Math.max(a, b)) - start];
}
