// Runs before the first paint. If the URL opens the viewer, the page behind it is hidden until the
// viewer is closed, so that its fonts and images do not compete with the viewer.
if (/[?&](xem=1|vung=)/.test(location.search)) {
  const { dataset } = document.documentElement;
  dataset.behindViewer = '';
  // Loads the viewer's scripts in parallel with the page's image. Under `npm run dev` there are none.
  for (const href of document.currentScript.dataset.scripts.match(/\S+/g) ?? [])
    document.head.append(
      Object.assign(document.createElement('link'), { rel: 'modulepreload', href }),
    );
  // By now the viewer's script has run, or has failed.
  addEventListener('load', () => {
    if (!document.querySelector('.viewer[open]')) delete dataset.behindViewer;
  });
}
