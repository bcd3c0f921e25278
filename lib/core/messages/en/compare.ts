/** Pages and clinics side by side. */
export const compare = {} as const;
