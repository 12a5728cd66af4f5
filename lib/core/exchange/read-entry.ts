import type { ExchangeAnnotation, ExchangeReply } from "./exchange-annotation";

/** One entry of a file before threads are put together. */
export type ReadEntry =
  | { readonly kind: "annotation"; readonly annotation: ExchangeAnnotation }
  | { readonly kind: "reply"; readonly reply: ExchangeReply };

/** Takes what a person should know about an entry that is read all the same. */
export type Warn = (what: string) => void;

/** Thrown by the readers of single entries with what is wrong; the reader of the file gathers them into one refusal. */
export class UnreadableEntry extends Error {}
