import OpenSeadragon from 'openseadragon';
import type { Region } from '../../catalogue/values.ts';
import { countHalvings, toTileAddress } from './tile-address.ts';
import type { Rotation, View } from './view-address.ts';
import type { ViewerImage } from './viewer-data.ts';
import type { ImageState } from './viewer.store.ts';

/** Deep zoom of one image at a time. */
export interface Stage {
  /** Opens an image at a view, or moves to the view when the image is already open. */
  show(image: ViewerImage, view: View): void;
  /** Asks again for an image that did not come whole. */
  reload(): void;
  /** 2 is twice as large. */
  zoomBy(factor: number): void;
  /** In parts of what is in sight: `(0.25, 0)` looks a quarter further right. */
  panBy(across: number, down: number): void;
  rotateTo(rotation: Rotation): void;
  showWhole(): void;
  destroy(): void;
}

export interface StageEvents {
  /** The reader has moved; none when the whole image is in sight. */
  readonly onRegion: (region: Region | undefined) => void;
  readonly onState: (state: ImageState) => void;
}

/** Builds the stage inside an element. No controls, no images and no key handling of its own. */
export function createStage(element: HTMLElement, isStill: boolean, events: StageEvents): Stage {
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
    imageLoaderLimit: 6,
    tileRetryMax: 2,
    tileRetryDelay: 1200,
    gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
    gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
  });
  let shown: { image: ViewerImage; view: View } | undefined;
  let hasFailed = false;
  // What the reader has not moved keeps the address it came with, however the window is shaped.
  let hasMoved = false;

  const open = () => {
    if (shown === undefined) return;
    hasFailed = false;
    events.onState('loading');
    viewer.open({ tileSource: toTileSource(shown.image) });
  };

  viewer.addHandler('open', () => {
    if (shown) lookAt(viewer, shown.view, true);
    viewer.world.getItemAt(0).addHandler('fully-loaded-change', ({ fullyLoaded }) => {
      if (fullyLoaded && !hasFailed) events.onState('ready');
    });
  });
  viewer.addHandler('tile-load-failed', ({ maxReached }) => {
    if (!maxReached) return;
    hasFailed = true;
    events.onState('failed');
  });
  for (const gesture of [
    'canvas-drag',
    'canvas-scroll',
    'canvas-pinch',
    'canvas-double-click',
  ] as const)
    viewer.addHandler(gesture, () => {
      hasMoved = true;
    });
  viewer.addHandler('animation-finish', () => {
    if (hasMoved) events.onRegion(readRegion(viewer));
  });

  return {
    show(image, view) {
      const isOpen = shown?.image.service === image.service && viewer.isOpen();
      shown = { image, view };
      hasMoved = false;
      if (isOpen) lookAt(viewer, view, isStill);
      else open();
    },
    reload() {
      const region = readRegion(viewer);
      if (shown && region) shown = { image: shown.image, view: { ...shown.view, region } };
      open();
    },
    zoomBy(factor) {
      hasMoved = true;
      viewer.viewport.zoomBy(factor).applyConstraints();
    },
    panBy(across, down) {
      hasMoved = true;
      const { x: width, y: height } = viewer.viewport.getContainerSize();
      const step = new OpenSeadragon.Point(across * width, down * height);
      viewer.viewport.panBy(viewer.viewport.deltaPointsFromPixels(step)).applyConstraints();
    },
    rotateTo(rotation) {
      if (shown) shown = { image: shown.image, view: { ...shown.view, rotation } };
      viewer.viewport.rotateTo(rotation, undefined, isStill);
    },
    showWhole() {
      hasMoved = false;
      viewer.viewport.goHome(isStill);
    },
    destroy() {
      viewer.destroy();
    },
  };
}

/**
 * OpenSeadragon puts a style element of its own into the page unless it finds one: the content
 * security policy would refuse it. One that is no CSS keeps it away.
 */
function keepStyleOut(): void {
  const name = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${name}]`) !== null) return;
  const style = document.createElement('style');
  style.setAttribute('type', 'text/plain');
  style.setAttribute(name, '');
  document.head.append(style);
}

function toTileSource(image: ViewerImage): OpenSeadragon.TileSource {
  const source = new OpenSeadragon.TileSource({
    width: image.width,
    height: image.height,
    tileSize: image.tile,
    tileOverlap: 0,
    minLevel: 0,
    maxLevel: countHalvings(image),
  });
  source.getTileUrl = (level, column, row) => toTileAddress(image, level, column, row);
  return source;
}

function lookAt({ viewport, world }: OpenSeadragon.Viewer, view: View, isAtOnce: boolean): void {
  viewport.rotateTo(view.rotation, undefined, isAtOnce);
  if (view.region === undefined || world.getItemCount() === 0) {
    viewport.goHome(isAtOnce);
    return;
  }
  const image = world.getItemAt(0);
  const { x, y, width, height } = view.region;
  viewport.fitBounds(image.imageToViewportRectangle(x, y, width, height), isAtOnce);
}

/** What of the image is in sight, in pixels of the master; none when all of it is. */
function readRegion({ viewport, world }: OpenSeadragon.Viewer): Region | undefined {
  if (world.getItemCount() === 0) return undefined;
  const image = world.getItemAt(0);
  const seen = image.viewportToImageRectangle(viewport.getBounds(true)).getBoundingBox();
  const size = image.getContentSize();
  const x = Math.max(0, Math.round(seen.x));
  const y = Math.max(0, Math.round(seen.y));
  const width = Math.min(size.x, Math.round(seen.x + seen.width)) - x;
  const height = Math.min(size.y, Math.round(seen.y + seen.height)) - y;
  const isWhole = width >= size.x && height >= size.y;
  return isWhole || width <= 0 || height <= 0 ? undefined : { x, y, width, height };
}
