/**
 * OpenSeadragon puts a style element of its own into the page unless it finds one: the content
 * security policy would refuse it. One that is no CSS keeps it away.
 */
export function keepStyleOut(): void {
  const name = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${name}]`) !== null) return;
  const style = document.createElement('style');
  style.setAttribute('type', 'text/plain');
  style.setAttribute(name, '');
  document.head.append(style);
}
