import type { PostWords } from "./language-table";

/** Of a language whose names of people are not told by capital letters: people are not read, and its pages say so. */
export const noPosts: PostWords = {
  heads: "",
  modifiers: "",
  tails: "",
  links: "",
  honorifics: "",
  acting: "",
  former: "",
  incoming: "",
  outgoing: "",
  put: "",
  hold: "",
  copula: "",
  between: "",
  leave: "",
  succeed: "",
  succession: "",
  puttings: "",
  members: "",
  charges: "",
  vacant: "",
  pronouns: "",
  offices: "",
};
