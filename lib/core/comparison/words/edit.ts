/** A stretch of both texts where they differ, UTF-16 units: `[older start, older end, newer start, newer end]`. */
export type Edit = readonly [number, number, number, number];
