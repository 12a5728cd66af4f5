import type { Word } from "@/lib/core/facts/reading/read-words";
import { clauseWords } from "@/lib/core/languages/clause-words";
import { postWords } from "@/lib/core/languages/words-of-all";
import { ministryAt } from "./in-the-ministry";
import { readCharge } from "./read-charge";
import { type PostTitle, readTitle } from "./read-person";

const agents = clauseWords("agent");
const beside = clauseWords("beside");
const offices = postWords("offices");
const doubtful = clauseWords("doubtful");
/** The post stands so many words behind its verb at most. */
const NEAR = 24;

/** "the greetings | of the mayor", and not "the office | of mayor". */
function isOfSomething(words: readonly Word[], from: number): boolean {
  const of = articles.has(words[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  return ofWhat.test(words[of]?.lower ?? "") && !postItself.test(words[of - 1]?.lower ?? "");
}
const articles = clauseWords("articles");
const ofWhat = /^(?:of|de|d'|del|do|da|du|des|di|della|van|von)$/;
const postItself =
  /^(?:cargos?|puestos?|postes?|postos?|posts?|funç(?:ão|ões)|funci(?:ón|ones)|fonctions?|offices?|positions?|roles?|jobs?|amt|posten|titres?|título|title|calidad|qualité|qualidade|capacity|carica|ruolo|functie|duties|responsabilidades|labores|tareas|rang|rango)$/;

/** A post that is nobody else's, told for sure. */
const isOwn = (words: readonly Word[], { title, office, from, next }: PostTitle): boolean =>
  !words.slice(Math.max(0, from - 2), from).some(({ lower }) => agents.has(lower) || beside.has(lower)) &&
  !isOfSomething(words, from) &&
  (office !== null || next - from > 1 || !doubtful.has(title.toLowerCase()));

/** The post, the charge or the ministry that follows a verb in its clause, past whoever did it. */
export function postAfter(
  words: readonly Word[],
  at: number,
  end: number,
): (Pick<PostTitle, "office" | "next"> & { title: string | null }) | null {
  for (let from = at + 1; from < Math.min(at + NEAR, end); from++) {
    const word = words[from];
    if (!word || /[.;:!?]/.test(word.gap)) return null;
    const title = readTitle(words, from, true, false);
    if (title && title.next <= end) {
      if (isOwn(words, title)) return title;
      // "por el Consejo de Ministros | director": a body that does it is no part of the post behind it.
      from = offices.has(words[title.from]?.lower ?? "") ? title.from : title.next - 1;
      continue;
    }
    const charge = readCharge(words, from);
    if (charge) return charge.office === null ? null : charge;
    const ministry = ministryAt(words, from);
    if (ministry) return { title: null, office: ministry.office, next: ministry.next };
  }
  return null;
}
