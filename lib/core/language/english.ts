/** The one language that claims are found in. Apart from the lists, which the popup does not need. */
export const ENGLISH = 'en';
