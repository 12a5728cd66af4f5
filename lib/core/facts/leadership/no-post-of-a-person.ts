import type { Claim } from "./claim";

/** Who decides about data in the sense of privacy laws: nearly always a company, and no post in an office. */
const controls = /^(?:joint |data )?controller$|^responsables?$|^verantwortlicher?$|^controlador(?:a)?$/iu;
const ofData =
  /(?<!\p{L})(?:data|personal|information|process(?:ed|ing)|données|traitements?|datos|tratamiento|dados|tratamento|daten|datenschutz\p{L}*|verarbeitung)(?!\p{L})/iu;
/** "remains official", "is official": a word of quality, unless somebody is "an official". */
const anOfficial =
  /(?<!\p{L})(?:an?|the|senior|former|u\.?s\.?|top|government)\s(?:[\p{L}-]+\s)?official(?!\p{L})/iu;
/** Companies by the end of their names. */
const company =
  /(?:^|\s)(?:B\.?V\.?|N\.?V\.?|Ltd\.?|Limited|Unlimited|LLC|Inc\.?|GmbH|AG|S\.?A\.?S?\.?|S\.?à\.?r\.?l\.?|SARL|S\.?L\.?|Ltda\.?|S\.p\.A\.?|Pty|Company|Corporation)$/u;

/** Whether what was read as a person in a post is a company or a quality: "X Ltd. is the controller of your data". */
export function isNoPostOfAPerson({ person, title, read }: Claim): boolean {
  if (person === null) return false;
  if (company.test(person)) return true;
  if (title === null) return false;
  if (controls.test(title)) return ofData.test(read.text);
  return /^official$/i.test(title) && !anOfficial.test(read.text);
}
