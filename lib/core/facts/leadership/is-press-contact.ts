import type { Claim } from "./claim";

/** Posts of those who answer the press. */
const answersThePress =
  /^(?:public information|public affairs|media(?: relations?)?|press|communications?)\s(?:officer|contact|spokes\p{L}+|specialist|attaché|coordinator|manager|advis[eo]r)$|^spokes(?:person|man|woman)$|^(?:attachée?|responsable|chargée?) (?:de )?(?:presse|la communication)|^(?:presse|medien)\p{L}*$|^(?:jef[ea]|responsable|encargad[oa]) de prensa/iu;
/** How somebody is reached. */
const reached = /\S@\S+\.\p{L}|(?:\+|\(|\b)\d{2,5}\)?[-.\s/]\d{2,4}[-.\s]?\d{2,5}/u;
/** So many characters behind the post at most. */
const NEAR = 160;

/** "Ada Lind | Public Information Officer | Office: 555-0100": whom to ask about a release, and no head of its office. O(1). */
export const isPressContact = ({ title, role, read, focus }: Claim, text: string): boolean =>
  title !== null &&
  /^(?:listed|title)/.test(role) &&
  answersThePress.test(title) &&
  read.sentence.end - read.sentence.start < 2 * NEAR &&
  reached.test(text.slice(focus.end, focus.end + NEAR));
