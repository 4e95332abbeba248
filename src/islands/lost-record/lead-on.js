// A record's former address: page, region and query of the viewer go along.
location.replace(document.currentScript.dataset.to + location.search + location.hash);
