/** What a page that cannot be shown says: with script, without, and where only a status is known. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

/** Unknown, foreign, revoked and expired alike. */
export const NOT_FOUND_WORDS: ErrorWords = {
  title: "There is nothing here, or it is not open to you",
  text: "The address may be mistyped, a link may not be open yet, or may have ended, been used or been revoked, or the text may belong to a workspace you are not a member of. Who sent you the address can tell, and can send a new link.",
};

export const FAILED_WORDS: ErrorWords = {
  title: "This page could not be shown",
  text: "Something went wrong on the server. What was saved is safe, and an unsaved note is kept in this browser.",
};

const REFUSED_WORDS: ErrorWords = {
  title: "This address does not take what was sent to it",
  text: "Nothing was changed. Open the page again by its link, or go on from the list of all documents.",
};

/** The words for a status of HTTP from 400 on, where nothing more is known. */
export function errorWords(status: number): ErrorWords {
  if (status >= 500) return FAILED_WORDS;
  return status === 404 || status === 410 ? NOT_FOUND_WORDS : REFUSED_WORDS;
}
