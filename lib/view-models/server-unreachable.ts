/** What became of what a person asked for while the server could not be reached. */
const KEPT = {
  nothing: "Nothing was changed; try again.",
  typed: "What you typed is still here; try again in a moment.",
  chosen: "What you chose and typed is still here; try again in a moment.",
  draft: "Your words are kept in this browser; save again when it is back.",
  noLink: "No link was made; try again.",
  link: "The link still works; try again.",
  shown: "What is shown is saved, nothing else; try again.",
} as const;

/** The one sentence for a server that did not answer, with what was kept. */
export const serverUnreachable = (kept: keyof typeof KEPT = "nothing"): string =>
  `The server could not be reached. ${KEPT[kept]}`;
