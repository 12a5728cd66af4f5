import type { Claim } from "./claim";
import { isPluralPost } from "./plural-title";

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

/** Articles with which no name begins ("La", "Le", "De" and "El" begin some): "Die Amtsperiode", "Les Membres". */
const article = /^(?:The|An|Die|Das|Der|Dem|Den|Ein|Eine|Les|Une|Los|Las|Una|Il|Lo|Gli|Het|Een|Os|Uma)\s/u;
/** "KS MA MD": short forms in a row. */
const shortForms = /^(?:\p{Lu}{2}\s){2,}\p{Lu}{2}$/u;

/** Whether what was read as a person in a post is a company or a quality: "X Ltd. is the controller of your data". */
export function isNoPostOfAPerson({ person, title, read }: Claim): boolean {
  if (person === null) return false;
  if (company.test(person) || article.test(person) || shortForms.test(person)) return true;
  // "Class Representatives", "Associated Entities": those who hold a post, and none of them.
  if (isPluralPost(person.split(" ").at(-1)?.toLowerCase() ?? "")) return true;
  if (title === null) return false;
  if (controls.test(title)) return ofData.test(read.text);
  return /^official$/i.test(title) && !anOfficial.test(read.text);
}
