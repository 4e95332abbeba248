/** Where the tab keeps a form that is not sent yet. */
export const keptKey = 'phong-doc:desk-form';
