import type { ProgrammeKind } from "@/lib/core/facts/fact";
import {
  classNouns,
  departmentOf,
  joiners,
  openers,
  pairNouns,
  placeWords,
  plainWords,
} from "@/lib/core/facts/name-words";
import type { Word } from "@/lib/core/facts/read-words";
import { titleHeads } from "@/lib/core/facts/title-words";
import type { Range } from "@/lib/core/text/range";

/** A capitalised name with the noun that says what it is, as it stands in one place. */
export interface Name extends Range {
  /** As printed, without an article, a short name in brackets and a possessive ending; white space made single. */
  readonly name: string;
  readonly kind: ProgrammeKind | "office";
  /** The short name printed with it: "(TVPA)". */
  readonly abbreviation: string | null;
  readonly edition: string | null;
  /** Indexes of its first and last word among the sentence's words. */
  readonly from: number;
  readonly to: number;
}

const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** "State-funded" describes what follows and is no part of the name. */
const funded = /-(?:funded|led|based|supported|sponsored|wide|level|backed|run|owned|brokered|mandated)$/;

/** The longest name, in words: bounds the look ahead, so that the search stays linear. */
const longest = 28;

const isAbbreviation = (text: string) =>
  !/^(?:PDF|HTML|DOCX?|XLSX?|PPTX?|CSV)$/.test(text) &&
  text.length >= 2 &&
  text.length <= 14 &&
  /^\p{Lu}[\p{Lu}\p{N}/&.-]*s?$/u.test(text) &&
  /\p{Lu}.*\p{Lu}/u.test(text);
const isYear = (text: string) => /^(?:1[89]|20|21)\d\d$/.test(text);
const startsWithDigit = (text: string) => text.charCodeAt(0) >= 0x30 && text.charCodeAt(0) <= 0x39;
const nameWord = (word: Word | undefined) =>
  word !== undefined && (word.capital || startsWithDigit(word.text));

function classOf(words: readonly Word[], at: number): ProgrammeKind | "office" | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word) return null;
  if (next && next.gap === "") {
    const pair = pairNouns.get(`${word.lower} ${next.lower}`);
    if (pair) return pair;
  }
  if (classNouns.has(word.lower)) return classNouns.get(word.lower) ?? null;
  const tail = word.lower.slice(word.lower.lastIndexOf("-") + 1);
  return tail.length > 4 ? (classNouns.get(tail) ?? null) : null;
}

/**
 * How far a capitalised run reaches from `from`: capitalised words and numbers, small joiners between them, one series with
 * commas that ends in "and" ("Population, Refugees, and Migration"), and a short name in brackets inside it.
 * Answers the index of the last word.
 */
function runEnd(words: readonly Word[], from: number): number {
  let to = from;
  let at = from + 1;
  const limit = Math.min(words.length, from + longest);
  while (at < limit) {
    const word = words[at];
    const previous = words[at - 1];
    if (!word || !previous) break;
    // A possessive is the end of whoever owns the name: "the Department of State's | Office …".
    if (previous.possessive && previous.capital) break;
    if (months.test(word.text) || funded.test(previous.text)) break;
    if (word.gap === "" && nameWord(word)) {
      to = at++;
      continue;
    }
    if (word.gap === "(" && isAbbreviation(word.text) && words[at + 1]?.gap.startsWith(")")) {
      const after = words[at + 1];
      const goesOn = after?.gap === ")" && nameWord(after) && !months.test(after.text);
      if (!goesOn) break;
      to = at + 1;
      at += 2;
      continue;
    }
    // "the Partnership | in Accra": a place after the class noun is not of the name.
    if ((word.lower === "in" || word.lower === "at") && at > from + 1 && classNouns.has(previous.lower))
      break;
    if (word.lower === "and" && word.gap === "" && anotherName(words, from, at)) break;
    if (word.gap === "" && joiners.has(word.lower)) {
      let ahead = at + 1;
      while (
        ahead < limit &&
        ahead < at + 3 &&
        words[ahead]?.gap === "" &&
        joiners.has(words[ahead]?.lower ?? "")
      )
        ahead++;
      const next = words[ahead];
      const afterAnd = word.lower === "and" && words[at + 1]?.lower === "the";
      if (afterAnd || !next || next.gap !== "" || !next.capital) break;
      to = ahead;
      at = ahead + 1;
      continue;
    }
    if (word.gap === ",") {
      // "World Food Programme, Food and …": after its class noun a name is complete.
      if (at > from + 1 && classNouns.has(previous.lower)) break;
      const series = seriesEnd(words, at, limit);
      if (series < 0) break;
      to = series;
      at = series + 1;
      continue;
    }
    break;
  }
  return to;
}

/**
 * Does a name of its own begin behind the "and" at `at`: "the Future Initiative | and Power …", "the Organization for
 * Migration | and London School of …"? Looks at six words ahead.
 */
function anotherName(words: readonly Word[], from: number, at: number): boolean {
  let named = false;
  for (let i = from; i < at - 1; i++)
    if (isOffice(words[i]) && /^(?:of|for|on|to)$/.test(words[i + 1]?.lower ?? "")) named = true;
  const complete = !named && at > from + 1 && classNouns.has(words[at - 1]?.lower ?? "");
  if (complete && isOffice(words[at - 1])) return true;
  if (!named && !complete) return false;
  for (let i = at + 1; i < at + 6; i++) {
    const word = words[i];
    if (!word?.capital || word.gap !== "") return complete;
    const link = words[i + 1];
    if (complete && classNouns.has(word.lower)) return false;
    if (isOffice(word) && link?.gap === "" && /^(?:of|for|on)$/.test(link.lower)) return true;
  }
  return complete;
}

/** `, Refugees, and Migration`: the index of the last member if the comma at `at` is inside such a series, else -1. */
function seriesEnd(words: readonly Word[], at: number, limit: number): number {
  let members = 0;
  for (let i = at; i < limit && i < at + 10; i++) {
    const word = words[i];
    if (!word) return -1;
    if (word.lower === "and" || word.lower === "or" || word.gap === "&") {
      const next = words[i + 1];
      return members > 0 && next?.capital && next.gap === "" && !openers.has(next.lower) ? i + 1 : -1;
    }
    // "Continued Presence, T and U visas"
    if (word.text.length === 1) return -1;
    if (word.gap === "," && word.capital && !openers.has(word.lower)) members++;
    else if (!(word.gap === "" && word.capital)) return -1;
    // A new name of its own kind is no member of a series: "Department of State, Office of …".
    if (classNouns.get(word.lower) === "office" && word.gap === ",") return -1;
  }
  return -1;
}

const tidy = (words: readonly Word[]) =>
  words
    .map((word, at) => {
      const mark =
        at === 0
          ? ""
          : word.gap.includes("(") || word.gap.includes(")")
            ? " "
            : word.gap.startsWith(",")
              ? ", "
              : word.gap === "&"
                ? " & "
                : word.gap === ":"
                  ? ": "
                  : " ";
      return mark + word.text;
    })
    .join("");

function build(
  words: readonly Word[],
  from: number,
  to: number,
  kind: ProgrammeKind | "office",
): Name | null {
  const run = words.slice(from, to + 1);
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return null;
  let abbreviation: string | null = null;
  const plain = run.filter((word, at) => {
    const inside = word.gap === "(" && isAbbreviation(word.text) && run[at + 1]?.gap === ")";
    // "Child Protection Compact (CPC) Partnership" is also called the CPC Partnership.
    if (inside) abbreviation = [word, ...run.slice(at + 1)].map((part) => part.text).join(" ");
    return !inside;
  });
  const telling = plain.filter((word) => !plainWords.has(word.lower) && !joiners.has(word.lower));
  if (
    telling.every(
      (word) =>
        classNouns.has(word.lower) ||
        word.lower === "sheet" ||
        placeWords.has(word.lower) ||
        isYear(word.text),
    )
  )
    return null;
  const [after, second, third] = words.slice(to + 1, to + 4);
  if (after?.gap === "(") {
    const closes = second === undefined || second.gap.startsWith(")");
    const twoWords = second?.gap === "" && (third === undefined || third.gap.startsWith(")"));
    if (isAbbreviation(after.text) && closes) abbreviation ??= after.text;
    else if (
      isAbbreviation(after.text) &&
      second &&
      twoWords &&
      /^(?:office|program|report|list|center)$/i.test(second.text)
    )
      abbreviation ??= `${after.text} ${second.text}`;
  }
  const year = plain.find((word) => isYear(word.text));
  const name = tidy(plain);
  const department = departmentOf.exec(name);
  const short = department ? from + department[0].split(" ").length - 1 : to;
  if (short < to && kind === "office" && abbreviation === null) return build(words, from, short, kind);
  if (run.some((word) => funded.test(word.text))) return null;
  // An office has no number: "Department of State Publication 11412" is a line of an imprint.
  if (kind === "office" && plain.some((word) => startsWithDigit(word.text))) return null;
  return {
    start: first.start,
    end: last.end,
    name,
    kind,
    abbreviation,
    edition: year?.text ?? null,
    from,
    to,
  };
}

/** "Executive Order 13126", "EO 13126", "Public Law 106-386", "Resolution 2331": a number makes the name. */
function numbered(words: readonly Word[], at: number): Name | null {
  const word = words[at];
  const next = words[at + 1];
  if (!word || !next) return null;
  if (/^e\.?o\.?$/i.test(word.text) && next.gap.replace(".", "") === "" && /^\d{4,5}$/.test(next.text)) {
    const name = build(words, at, at + 1, "order");
    return name && { ...name, name: `Executive Order ${next.text}`, abbreviation: `EO ${next.text}` };
  }
  const third = words[at + 2];
  if (
    word.lower === "executive" &&
    next.lower === "order" &&
    third &&
    /^\d{4,5}$/.test(third.text) &&
    third.gap === ""
  ) {
    const name = build(words, at, at + 2, "order");
    return name && { ...name, abbreviation: `EO ${third.text}` };
  }
  if (word.lower === "public" && next.lower === "law" && third && /^\d{2,3}-\d+$/.test(third.text))
    return build(words, at, at + 2, "law");
  return null;
}

/** "Executive Order: Preparing the United States for …": a title after a colon. */
function titled(words: readonly Word[], at: number): Name | null {
  if (
    words[at]?.lower !== "executive" ||
    words[at + 1]?.lower !== "order" ||
    words[at + 2]?.gap !== ":" ||
    !words[at + 2]?.capital
  )
    return null;
  return build(words, at, runEnd(words, at + 2), "order");
}

// Functions made at every word cost more than what they do; these are made once.
const visaLetter = (word: Word | undefined) =>
  word !== undefined && word.text.length <= 3 && /^\p{Lu}(?:-\d)?$/u.test(word.text);
const isOffice = (word: Word | undefined) => classNouns.get(word?.lower ?? "") === "office";

/** "T and U visas", "J-1 visa": kinds of visa. */
function visas(words: readonly Word[], at: number): Name | null {
  if (!visaLetter(words[at])) return null;
  let to = at + 1;
  while (to < at + 5 && words[to] && (/^(?:and|or)$/.test(words[to]?.lower ?? "") || visaLetter(words[to])))
    to++;
  return /^visas?$/.test(words[to]?.lower ?? "") ? build(words, at, to, "programme") : null;
}

const loneClass = /^(?:process|agreement|protocol|treaty|accords?|declaration|compact|platform|convention)$/;
/** Nouns in small letters that complete a name: "Rethink Supply Chains challenge", "the TDA report". */
const smallClass =
  /^(?:program|programme|campaign|challenge|competition|initiative|process|partnership|report|list|roundtable|project|agreement|fund|act|strategy|task|working)$/;

/** Verbs in which positions and headings begin: "Support the Global Forum on …". */
const drafting =
  /^(?:support|strengthen|promote|protect|ensure|expand|improve|implement|ratify|encourage|urge|establish|endorse|join|welcome|recogni[sz]e|reaffirm|fund|create|continue|develop|engage|include|increase|address|combat|advance|build|complete|adopt|convene|host|launch|maintain|use|provide|help|make|work|lead|cooperate|collaborate|coordinate|participate|enforce|accede|sign|follow|contact|visit|celebrate|commend|acknowledge|note|request|call|invite|remain|establishing|supporting|strengthening|promoting|implementing|protecting|improving|building|expanding)$/;

const articles = new Set(["the", "its", "our", "their", "a", "an"]);

/**
 * How many words at the head of a run belong to no name: an imperative before an article ("Support | the Global Forum"),
 * a post before the office it leads ("Director-General of | the World Health Organization"). 0 for none.
 */
function wordsBeforeName(words: readonly Word[], at: number, to: number): number {
  if (articles.has(words[at + 1]?.lower ?? "") && drafting.test(words[at]?.lower ?? "")) return 2;
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
  const special = numbered(words, at) ?? titled(words, at) ?? visas(words, at);
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
    const here = classOf(words, i);
    if (!here || !words[i]?.capital) continue;
    const next = words[i + 1];
    const bracket = next?.gap === "(" && words[i + 2]?.gap === ")";
    if (
      i < to &&
      !bracket &&
      !joiners.has(next?.lower ?? "") &&
      next?.gap !== "," &&
      !pairNouns.has(`${words[i]?.lower} ${next?.lower}`) &&
      here !== "law"
    )
      continue;
    kind = here;
    // A law is complete with its noun; elsewhere the noun before the first joiner tells the kind.
    if (here === "law") return build(words, at, i, here);
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
      return build(words, at, to + (pair ? 2 : 1), pair ?? classNouns.get(following.lower) ?? "programme");
  }
  const goesOn =
    following?.gap === "(" &&
    isAbbreviation(following.text) &&
    words[to + 2]?.gap === ")" &&
    smallClass.test(words[to + 2]?.lower ?? "");
  if (goesOn && kind === null)
    return build(words, at, to + 2, classNouns.get(words[to + 2]?.lower ?? "") ?? "programme");
  if (kind === null) {
    // A name without a class noun is a name where the text gives its short form: "Migrants in Crisis (MIC)".
    if (following?.gap !== "(") return to;
    const made = build(words, at, to, "term");
    const fits = made?.abbreviation && made.abbreviation.charAt(0) === made.name.charAt(0);
    return fits && to > at ? made : null;
  }
  // What makes no name as a whole ("United States Department of State Publication 11412") makes none from its middle.
  return to > at ? (build(words, at, to, kind) ?? to) : null;
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
    names.push(name);
    at = name.to;
  }
  return names;
}
