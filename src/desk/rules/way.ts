/** How a request reaches the desk: through the site, or entered by staff. */
export const ways = ['online', 'post', 'telephone', 'counter'] as const;
export type Way = (typeof ways)[number];

/** Channels of requests that staff enter. */
export const enteredWays = ['post', 'telephone', 'counter'] as const;
export type EnteredWay = (typeof enteredWays)[number];
