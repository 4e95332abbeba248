import type { Language } from '../../catalogue/values.ts';
import { urls } from '../../site/urls.ts';
import type { ViewerData } from './viewer-data.ts';

/** What the page of another item hands to its viewer. Throws when there is none to look at. */
export async function loadItem(slug: string, language: Language = 'vi'): Promise<ViewerData> {
  const response = await fetch(urls.item(language, slug));
  if (!response.ok) throw new Error(response.statusText);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const source = page.querySelector('#viewer-data')?.textContent;
  if (!source) throw new Error('The item has no images.');
  return JSON.parse(source) as ViewerData;
}
