/**
 * What an open page is told while it is open. It names what changed, and only what the reader may know of; the page then asks for
 * that as it would for anything else.
 */
export type LiveEvent =
  /** From here on nothing is missed. What the page did not have before it follows. */
  | { readonly kind: "listening" }
  /** Notes that were written, changed, answered or deleted; `null`: any of them. */
  | { readonly kind: "notes"; readonly ids: readonly string[] | null }
  /** Names of the others who have the page open now. */
  | { readonly kind: "present"; readonly people: readonly string[] }
  /** Judgements, second readings or sign-offs. */
  | { readonly kind: "judgements" }
  /** How many notices of the reader's inbox are unread. */
  | { readonly kind: "unread"; readonly count: number };

/** How many notes are asked for by their ids at once; more are asked for as all of them. */
export const MOST_NAMED_NOTES = 40;
