// Runs before anything is drawn. An address that opens the viewer shows the page behind it only
// once the viewer is closed: until then none of its fonts and images are in the viewer's way.
if (/[?&](xem=1|vung=)/.test(location.search)) {
  const { dataset } = document.documentElement;
  dataset.behindViewer = '';
  // The viewer's scripts, side by side with the page's image. In `npm run dev` there are none yet.
  for (const href of document.currentScript.dataset.scripts.match(/\S+/g) ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  // By now the viewer's script has run, or it never will.
  addEventListener('load', () => {
    if (!document.querySelector('.viewer[open]')) delete dataset.behindViewer;
  });
}
