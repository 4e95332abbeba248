import type { ViewerData } from '../core/viewer-data.ts';

/** Loads the viewer data from an item's page, by its URL. Throws when the item has no images. */
export async function loadItem(url: string): Promise<ViewerData> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const source = page.querySelector('#viewer-data')?.textContent;
  if (!source) throw new Error('The item has no images.');
  return JSON.parse(source) as ViewerData;
}
