/** Session storage key of an unsent form. */
export const keptKey = 'phong-doc:desk-form';
