/** Which wording of the questions of consent stands on the form now: one more with every change of it. */
export const consentWording = 2;
