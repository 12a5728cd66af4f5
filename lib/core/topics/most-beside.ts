/** So many positions stand beside each other at most. */
export const MOST_BESIDE = 5;
