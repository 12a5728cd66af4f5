import { postWords } from "@/lib/core/languages/words-of-all";
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

/** Articles with which no name begins ("La", "Le", "Les" and "El" begin some): "Die Amtsperiode", "Das Protokoll". */
const article = /^(?:The|Die|Das|Der|Dem|Den|Ein|Eine|Une|Los|Las|Gli|Het|Een|O|Os|Uma)\s/u;
/** "KS MA MD": short forms in a row. */
const shortForms = /^(?:\p{Lu}{2}\s){2,}\p{Lu}{2}$/u;

const offices = postWords("offices");
const charges = postWords("charges");
/** "Systems-Unit Graz", "Jefatura de Feminismo": a unit or a charge that stands where a name does. */
function isUnit(person: string): boolean {
  const [first = "", ...rest] = person.toLowerCase().split(" ");
  if (charges.has(first)) return true;
  return [first, ...rest].some(
    (word) => word.includes("-") && word.split("-").some((part) => offices.has(part)),
  );
}
/** "leads a joint effort": no office. */
const effort = /(?<!\p{L})(?:efforts?|bemühungen|esfuerzos?)(?!\p{L})/iu;

/** Whether what was read as a person in a post is a company or a quality: "X Ltd. is the controller of your data". */
export function isNoPostOfAPerson({ person, title, office, read }: Claim): boolean {
  if (person === null) return false;
  if (company.test(person) || article.test(person) || shortForms.test(person)) return true;
  // "Class Representatives", "Associated Entities": those who hold a post, and none of them.
  if (isPluralPost(person.split(" ").at(-1)?.toLowerCase() ?? "")) return true;
  // "Diretores de Bateria"
  if (isPluralPost(person.split(" ")[0]?.toLowerCase() ?? "") && /\s\p{Ll}/u.test(person)) return true;
  if (isUnit(person)) return true;
  if (title === null) return office !== null && effort.test(office);
  // "named on the Founder 100 List"
  const at = read.text.indexOf(title);
  if (at >= 0 && /^\s\d/.test(read.text.slice(at + title.length, at + title.length + 2))) return true;
  if (controls.test(title)) return ofData.test(read.text);
  return /^official$/i.test(title) && !anOfficial.test(read.text);
}
