import { readName } from "@/lib/core/facts/names/read-name";
import { joinWords } from "@/lib/core/facts/reading/join-words";
import type { Reading, ReadSentence } from "@/lib/core/facts/reading/read-document";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { type Claim, claimAbout, wordSpan } from "./claim";

/** Verbs of cabinets that are sworn in or shared out: who stands behind them, each with an office. */
const shares =
  /^(?:juraron|jurarán|juran|juró|ratificó|ratifica|ratificaron|nombró|nombra|nombraron|designó|designaron|posesionó|asumieron|asumirán|asumen|empossou|nomeou|nomearam|assumem|assumiram|assumirão)$/;
const joint = /^(?:y|e)$/;
const inside = /^(?:en|em|no|na|nos|nas)$/;
const article = /^(?:el|la|los|las|o|a|os|as)$/;
/** Between the verb and the first name: "hoy", "como nuevos integrantes de su gabinete a". */
const OPENING = 12;
/** "Justicia y Derechos Humanos" is so many words long at most. */
const LONGEST_OFFICE = 9;
const MOST = 40;
const FEWEST = 2;

interface Item {
  readonly name: NonNullable<ReturnType<typeof readName>>;
  readonly office: string;
  readonly next: number;
}

/** "Ada Lind, en Relaciones Exteriores", "a Omar Said en Defensa": a full name and the office it is put into. */
function itemAt(words: readonly Word[], at: number): Item | null {
  const from = /^(?:a|ao|à)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
  const name = words[from]?.capital ? readName(words, from, false) : null;
  if (!name?.name.includes(" ") || !/^,?$/.test(words[name.next]?.gap ?? "x")) return null;
  if (!inside.test(words[name.next]?.lower ?? "")) return null;
  const first = article.test(words[name.next + 1]?.lower ?? "") ? name.next + 2 : name.next + 1;
  if (!words[first]?.capital) return null;
  let next = first + 1;
  while (
    next < Math.min(words.length, first + LONGEST_OFFICE) &&
    words[next]?.gap === "" &&
    (words[next]?.capital ||
      /^(?:de|del|da|do|das|dos)$/.test(words[next]?.lower ?? "") ||
      (joint.test(words[next]?.lower ?? "") && goesOn(words, next + 1)))
  )
    next++;
  return { name, office: joinWords(words.slice(first, next)), next };
}

/** "Economía y | Finanzas": the office goes on; "Educación y | Leslie Urteaga en" begins another item. */
const goesOn = (words: readonly Word[], at: number): boolean =>
  words[at]?.capital === true && itemAt(words, at) === null;

/** The words at which this rule may begin; asked once of each word of a text. */
export const beginsPeopleInOffices = (word: string): boolean => shares.test(word);

/** "juraron hoy Ada Lind, en Defensa; Omar Said, en Economía y Finanzas; …": people put into offices whose posts go without saying. Two at least. */
export function peopleInOffices(read: ReadSentence, _reading: Reading, at: number): Claim[] {
  const { words } = read;
  const verb = words[at]?.lower ?? "";
  if (!shares.test(verb)) return [];
  let from = at + 1;
  while (from < at + OPENING && from < words.length && itemAt(words, from) === null) from++;
  const items: Item[] = [];
  while (items.length < MOST) {
    const item = itemAt(words, from);
    if (!item) break;
    items.push(item);
    from = item.next;
    if (joint.test(words[from]?.lower ?? "")) from++;
    else if (!/^[,;]$/.test(words[from]?.gap ?? "")) break;
  }
  if (items.length < FEWEST) return [];
  return items.map(({ name, office, next }) =>
    claimAbout(read, { name, title: null, from: name.from, next }, wordSpan(words, name.from, next), {
      office,
      status: /(?:rán|rão)$/.test(verb) ? "incoming" : "head",
      relation: "holds",
      role: verb,
      confidence: 0.7,
      reason: "several people are put into offices",
    }),
  );
}
