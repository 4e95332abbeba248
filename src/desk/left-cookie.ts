/** What a browser clears when a reader leaves it. https://www.w3.org/TR/clear-site-data */
export const clearSiteData = '"cache", "storage"';

/** Marks private links whose readers have left a shared computer. */
export const leftCookie = 'phieu.xong';
