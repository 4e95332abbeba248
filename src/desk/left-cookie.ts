/** What a browser forgets when a reader leaves it. https://www.w3.org/TR/clear-site-data/ */
export const clearSiteData = '"cache", "storage"';

/** Marks the private links that its readers have left on a shared computer. */
export const leftCookie = 'phieu.xong';
