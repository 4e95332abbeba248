/** Version of the consent wording on the form; incremented with every change. */
export const consentWording = 2;
