/** Characters of a dissent. */
export const LONGEST_DISSENT = 4_000;
