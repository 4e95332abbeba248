/** What a reader may request of a record. */
export const wishes = ['read', 'copy', 'certified-copy'] as const;
export type Wish = (typeof wishes)[number];
