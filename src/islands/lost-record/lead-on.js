// Redirects from a record's former URL, keeping page, region and query of the viewer.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
