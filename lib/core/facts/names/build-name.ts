import type { ProgrammeKind } from "@/lib/core/facts/fact";
import type { Word } from "@/lib/core/facts/reading/read-words";
import type { Range } from "@/lib/core/text/range";
import { funded, isAbbreviation, isYear, startsWithDigit } from "./name-word-tests";
import { classNouns, departmentOf, joiners, placeWords, plainWords } from "./name-words";

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

/** Small words, printed with a capital letter where all words of a line are. */
const ofHeadlines =
  /^(?:The|With|Or|Is|Are|Do|Does|Your|Our|How|What|Why|When|Can|Should|You|We|It|Its|Their|This|That|From|Into|By|Who|Which|If|But|Not|Has|Have|Was|Were|Be)$/;

/** Nouns that, written small, name something only with more than one word in front. */
const everyday =
  /^(?:process|team|list|review|guide|profile|index|database|exercise|exchange|platform|network|mechanism|group|board|plan|report|survey|study|assessment|code|directive|manual|handbook|toolkit|roadmap|week)$/;

const oneOfMany = /^(?:project|programme|program|initiative|campaign|scheme)$/;
const kindsOfBodies = /^(?:working|interest|standing|task|study|focus|groups?|committees?|forces?|teams?)$/;

/** What somebody else's service is given under, for how long, how well: papers and measures, and no office. */
const termsOfService = /\b(?:Terms|Conditions|Levels?|Length|Years?|Quality) of Service$/;

/** The name of the words `from` to `to`, both counted in; `null` where they say too little, or something else. */
export function buildName(
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
  // "Do Projects Or Teams Affiliate With The Port": capitals of a headline make no name.
  if (plain.some(({ text }, at) => at > 0 && ofHeadlines.test(text))) return null;
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
  // "the SSH process", "a Terraform plan": a thing of everyday, named by what it works with.
  if (!last.capital && everyday.test(last.lower) && telling.length <= 2 && words[to + 1]?.gap !== "(")
    return null;
  // "a Google Group", "any Statutory Board", "an Open Harbours project": one of many, and no name.
  if (
    ((kind === "body" && telling.length <= 2) || (!last.capital && oneOfMany.test(last.lower))) &&
    /^(?:an?|any|each|every|some)$/.test(words[from - 1]?.lower ?? "") &&
    words[to + 1]?.gap !== "("
  )
    return null;
  // "the Working Groups", "Interest and Working Group": kinds of bodies.
  if (kind === "body" && plain.every(({ lower }) => kindsOfBodies.test(lower) || joiners.has(lower)))
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
  if (kind === "office" && termsOfService.test(name)) return null;
  const department = departmentOf.exec(name);
  const short = department ? from + department[0].split(" ").length - 1 : to;
  if (short < to && kind === "office" && abbreviation === null) return buildName(words, from, short, kind);
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
