// Runs before anything is drawn. An address that asks for something gets room for what is found, and
// its search starts while the page is still on its way.
{
  const { worker, language, query, choices } = document.currentScript.dataset;
  const asked = new URLSearchParams(location.search);
  const page = document.documentElement.dataset;
  if (choices.split(' ').some((name) => asked.get(name))) page.choices = '';
  if ('choices' in page || asked.get(query)) {
    page.searching = 'first';
    // In `npm run dev` there is none yet.
    if (worker) {
      window.searchWorker = new Worker(worker, { type: 'module' });
      window.searchWorker.postMessage({ number: 0, question: { kind: 'open', language } });
      // The page starts another when it needs one, and says so when that one fails, too.
      window.searchWorker.onerror = () => (window.searchWorker = undefined);
    }
  }
}
