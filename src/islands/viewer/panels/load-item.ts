import type { ViewerData } from '../core/viewer-data.ts';

/** What an item's page, by its address, hands to its viewer. Throws when there is nothing to see. */
export async function loadItem(address: string): Promise<ViewerData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const source = page.querySelector('#viewer-data')?.textContent;
  if (!source) throw new Error('The item has no images.');
  return JSON.parse(source) as ViewerData;
}
