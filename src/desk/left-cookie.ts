/** Marks the private links that its readers have left on a shared computer. */
export const leftCookie = 'phieu.xong';
