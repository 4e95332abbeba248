/**
 * OpenSeadragon inserts a style element unless it finds one, which the content security policy
 * would block. A dummy element that is not CSS prevents that.
 */
export function keepStyleOut(): void {
  const name = 'data-openseadragon-mobile-css';
  if (document.querySelector(`style[${name}]`) !== null) return;
  const style = document.createElement('style');
  style.setAttribute('type', 'text/plain');
  style.setAttribute(name, '');
  document.head.append(style);
}
