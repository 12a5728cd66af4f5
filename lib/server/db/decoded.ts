import "server-only";

/** A row whose JSON has been read: the same with `Values` in the place of what the columns hold. */
export type Decoded<Row, Values> = Omit<Row, keyof Values> & Values;
