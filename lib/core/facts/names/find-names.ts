import type { ProgrammeKind } from "@/lib/core/facts/fact";
import type { Word } from "@/lib/core/facts/reading/read-words";
import { buildName, type Name } from "./build-name";
import { findSpecialName } from "./find-special-name";
import { runEnd } from "./name-run";
import { isAbbreviation, isYear, nameWord } from "./name-word-tests";
import { classNouns, joiners, openers, pairNouns } from "./name-words";
import { titleHeads } from "./title-words";

/** First words of names of two words: asked before two words are put together. */
const pairFirst = new Set([...pairNouns.keys()].map((pair) => pair.split(" ")[0]));
const pairOf = (word: Word | undefined, next: Word | undefined) =>
  word && pairFirst.has(word.lower) ? pairNouns.get(`${word.lower} ${next?.lower ?? ""}`) : undefined;

function classOf(words: readonly Word[], at: number): ProgrammeKind | "office" | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return null;
  if (next && next.gap === "") {
    const pair = pairOf(word, next);
    if (pair) return pair;
  }
  const own = classNouns.get(word.lower);
  if (word.lower === "code" && noLaw.has(words[at - 1]?.lower ?? "")) return null;
  if (own !== undefined) return own;
  const hyphen = word.lower.lastIndexOf("-");
  if (hyphen < 0) return null;
  const tail = word.lower.slice(hyphen + 1);
  return tail.length > 4 ? (classNouns.get(tail) ?? null) : null;
}

/** "Source Code", "Zip Code": no laws. */
const noLaw = new Set(
  "source zip qr bar dress area country post promo access error status machine product".split(" "),
);

const loneClass = /^(?:process|agreement|protocol|treaty|accords?|declaration|compact|platform|convention)$/;
/** Nouns in small letters that complete a name: "Rethink Supply Chains challenge", "the TDA report". */
const smallClass =
  /^(?:program|programme|campaign|challenge|competition|initiative|process|partnership|report|list|roundtable|project|agreement|fund|act|strategy|task|working)$/;

/** Verbs in which positions and headings begin: "Support the Global Forum on …". */
const drafting =
  /^(?:support|strengthen|promote|protect|ensure|expand|improve|implement|ratify|encourage|urge|establish|endorse|join|welcome|recogni[sz]e|reaffirm|fund|create|continue|develop|engage|include|increase|address|combat|advance|build|complete|adopt|convene|host|launch|maintain|use|provide|help|make|work|lead|cooperate|collaborate|coordinate|participate|enforce|accede|sign|follow|contact|visit|celebrate|commend|acknowledge|note|request|call|invite|remain|establishing|supporting|strengthening|promoting|implementing|protecting|improving|building|expanding)$/;

/** First words of a line that asks for something, before a small word: "Search for Google Group", "Approved by …". */
const asking =
  /^(?:search|apply|register|look|ask|send|submit|refer|sign|log|join|subscribe|contribute|approved|selected|elected|chosen|appointed|nominated|created|founded|written|governed|issued|prepared|published|led|hosted|funded|supported|powered|based|according)$/;

const partOfPaper = /^(?:sections?|articles?|chapters?|paragraphs?|annex|appendix|clauses?)$/;
const beginning =
  /^(?:encourage|ensure|improve|implement|maintain|provide|enable|strengthen|reaffirm|urge|endorse)$/;

const articles = new Set(["the", "its", "our", "their", "a", "an"]);

/**
 * How many words at the head of a run belong to no name: an imperative before an article ("Support | the Global Forum"),
 * a post before the office it leads ("Director-General of | the World Health Organization"). 0 for none.
 */
function wordsBeforeName(words: readonly Word[], at: number, to: number): number {
  if (articles.has(words[at + 1]?.lower ?? "") && drafting.test(words[at]?.lower ?? "")) return 2;
  // "Section 4 of | the Port Charter", "Sections 9 and 10 of …"
  if (partOfPaper.test(words[at]?.lower ?? ""))
    for (let i = at + 1; i < at + 7; i++)
      if (words[i]?.lower === "of" && words[i]?.gap === "") return i + 1 - at;
  // "Encourage | Code Reuse": an imperative with which the line begins.
  if (at === 0 && beginning.test(words[0]?.lower ?? "") && words[1]?.gap === "" && words[1]?.capital)
    return 1;
  // "SSC and | Executive Board": a short name is one thing, and what follows another.
  if (/^(?:and|or|et|y|e|und)$/.test(words[at + 1]?.lower ?? "") && isAbbreviation(words[at]?.text ?? ""))
    return 2;
  if (at === 0 && asking.test(words[0]?.lower ?? "") && joiners.has(words[1]?.lower ?? "")) return 2;
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const word = words[i];
    if (!word || classNouns.has(word.lower) || joiners.has(word.lower)) return 0;
    const link = words[i + 1];
    if (titleHeads.has(word.lower) && link?.gap === "" && /^(?:of|for|to|at)$/.test(link.lower))
      return i + 2 - at;
  }
  return 0;
}

/**
 * The name that begins at word `at`; `null` if none does; or the last word of a capitalised run without any noun of
 * names, so that the words inside it need not be asked again.
 */
function nameAt(words: readonly Word[], at: number): Name | number | null {
  const first = words[at];
  if (!first || !nameWord(first)) return null;
  const special = findSpecialName(words, at);
  if (special) return special;
  if (openers.has(first.lower)) return null;
  // A number opens a name only as a year before it: "2015 … Report".
  if (!first.capital && !(isYear(first.text) && words[at + 1]?.capital && words[at + 1]?.gap === ""))
    return null;
  const to = runEnd(words, at);
  const before = wordsBeforeName(words, at, to);
  if (before > 0) return at + before - 1;
  let kind: ProgrammeKind | "office" | null = null;
  // The last class noun that no "of"-phrase belongs to says what the thing is: a Task Force on …, an Office of the … Fund.
  for (let i = at; i <= to; i++) {
    if (!words[i]?.capital) continue;
    const here = classOf(words, i);
    if (!here) continue;
    const next = words[i + 1];
    const bracket = next?.gap === "(" && words[i + 2]?.gap === ")";
    if (
      i < to &&
      !bracket &&
      !joiners.has(next?.lower ?? "") &&
      next?.gap !== "," &&
      pairOf(words[i], next) === undefined &&
      here !== "law"
    )
      continue;
    kind = here;
    // "Code of Conduct | Committee": a code that is no law.
    if (words[i]?.lower === "code" && next?.lower === "of" && i < to) continue;
    // A law is complete with its noun; elsewhere the noun before the first joiner tells the kind.
    if (here === "law") return buildName(words, at, i, here);
    if (i < to && !bracket) break;
  }
  const following = words[to + 1];
  const small =
    following &&
    (following.gap === "" || following.gap === ")") &&
    !following.capital &&
    smallClass.test(following.lower);
  if (small && (kind === null || kind === "office") && !words[to]?.possessive) {
    const run = words.slice(at, to + 1);
    const enough =
      run.filter((word) => word.capital).length >= 2 ||
      loneClass.test(following.lower) ||
      (run.length === 1 && isAbbreviation(first.text) && /^(?:report|list)$/.test(following.lower));
    const pair = pairNouns.get(`${following.lower} ${words[to + 2]?.lower ?? ""}`);
    if (enough && kind === null)
      return buildName(
        words,
        at,
        to + (pair ? 2 : 1),
        pair ?? classNouns.get(following.lower) ?? "programme",
      );
  }
  const goesOn =
    following?.gap === "(" &&
    isAbbreviation(following.text) &&
    words[to + 2]?.gap === ")" &&
    smallClass.test(words[to + 2]?.lower ?? "");
  if (goesOn && kind === null)
    return buildName(words, at, to + 2, classNouns.get(words[to + 2]?.lower ?? "") ?? "programme");
  if (kind === null) {
    // A name without a class noun is a name where the text gives its short form: "Migrants in Crisis (MIC)".
    if (following?.gap !== "(") return to;
    const made = buildName(words, at, to, "term");
    const fits = made?.abbreviation && made.abbreviation.charAt(0) === made.name.charAt(0);
    if (fits && to > at) return made;
    // "Interdiction | Complète des Essais (CTBT)": whose initials the short name is not, has none from its middle.
    return at > 0 && made?.abbreviation ? to : null;
  }
  // What makes no name as a whole ("United States Department of State Publication 11412") makes none from its middle.
  return to > at ? (buildName(words, at, to, kind) ?? to) : null;
}

/** "Coastal Protection Act | 2011", "Safe Harbours Act | of 2006": the year of a law is part of its name. */
function withYear(words: readonly Word[], name: Name): Name {
  const of = words[name.to + 1]?.lower === "of" && words[name.to + 1]?.gap === "";
  const to = name.to + (of ? 2 : 1);
  const year = words[to];
  if (name.edition !== null || !year || year.gap !== "" || !isYear(year.text)) return name;
  return {
    ...name,
    name: `${name.name} ${of ? "of " : ""}${year.text}`,
    edition: year.text,
    end: year.end,
    to,
  };
}

/** Names of one sentence, in order, not overlapping. O(words): the look ahead is bounded by `longest`. */
export function findNames(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at);
    if (name === null) continue;
    if (typeof name === "number") {
      // Numbered names ("… Executive Order 13126") begin inside runs too.
      while (at < name && !/^(?:executive|public|e\.?o\.?)$/.test(words[at + 1]?.lower ?? "")) at++;
      continue;
    }
    const whole = name.kind === "law" ? withYear(words, name) : name;
    names.push(whole);
    at = whole.to;
  }
  return names;
}
