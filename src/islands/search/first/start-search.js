// Runs before the first paint. If the URL has a query, reserves space for the results and starts the
// search while the page is still loading.
{
  const { worker, language, query, choices } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement.dataset;
  if (choices.split(' ').some((name) => asked.get(name))) page.choices = '';
  if ('choices' in page || asked.get(query)) {
    page.searching = 'first';
    // Under `npm run dev` there is no built worker.
    if (worker) {
      window.searchWorker = new Worker(worker, { type: 'module' });
      window.searchWorker.postMessage({ number: 0, question: { kind: 'open', language } });
      // The page starts another worker when needed, and reports an error if that one fails as well.
      window.searchWorker.onerror = () => (window.searchWorker = undefined);
    }
  }
}
