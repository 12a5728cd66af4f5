import type { ProgrammeKind } from "@/lib/core/facts/fact";

/** The noun that says what a capitalised name is a name of. Small letters; matched as the name's class. */
export const classNouns: ReadonlyMap<string, ProgrammeKind | "office"> = new Map<
  string,
  ProgrammeKind | "office"
>([
  ...list(
    "programme",
    "program programme initiative campaign partnership project process challenge competition fund funds roadmap plan strategy agenda framework forum forums dialogue dialog conference consultations summit platform mechanism facility blueprint mission alliance network scheme pact compact prize champions pledge exercise exchange scholarship fellowship academy week",
  ),
  ...list("law", "act law code bill amendment statute regulation directive constitution"),
  ...list(
    "agreement",
    "convention protocol treaty declaration agreement covenant accord accords charter resolution memorandum communiqué communique",
  ),
  ...list(
    "report",
    "report list findings assessment review survey index study profile guide e-guide toolkit handbook manual yearbook outlook database",
  ),
  ...list(
    "body",
    "council committee commission group board panel team coalition secretariat roundtable assembly tribunal court parliament congress senate union",
  ),
  ...list(
    "office",
    "office bureau department ministry agency administration directorate division embassy consulate organization organisation service center centre centers institute foundation university school association society authority corps command bank",
  ),
]);

function list(kind: ProgrammeKind | "office", words: string): [string, ProgrammeKind | "office"][] {
  return words.split(" ").map((word) => [word, kind]);
}

/** "Task Force", "Working Group": bodies named with two words. */
export const pairNouns: ReadonlyMap<string, ProgrammeKind | "office"> = new Map<
  string,
  ProgrammeKind | "office"
>([
  ["task force", "body"],
  ["executive order", "order"],
  ["action plan", "programme"],
  ["white paper", "report"],
  ["fact sheet", "report"],
]);

/** Words of a name that stand in small letters between capitalised ones. */
export const joiners = new Set([
  "of",
  "and",
  "or",
  "for",
  "on",
  "to",
  "in",
  "at",
  "against",
  "with",
  "the",
  "by",
  "from",
  "under",
  "&",
  "de",
  "del",
  "du",
  "des",
  "der",
  "für",
  "et",
  "y",
  "la",
  "und",
]);

/** Capitalised words that begin a sentence or a reference and no name. */
export const openers = new Set(
  "has have had once do does did is are can will shall should the this these those that a an in on at of for to from by with within without under over through throughout during since until after before as if when while where which who whose what how why and or but nor so yet both either neither all any some many most more several each every no not only our we us you your he she they their his her its it i my according additionally also although because despite however moreover further furthermore finally first second third last next one two three four five six seven eight nine ten please learn read view see visit click following including worldwide globally today yesterday tomorrow there here mr mrs ms dr january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday congressionally pursuant remarks establishment examples announcement launch participation supplementing welcome thank under via per actions chair motion minutes updated copyright changes amendments representatives co-founded founded organized organised launched".split(
    " ",
  ),
);

/** Places, peoples and governments: capitalised, and never the name of a programme by themselves. */
export const placeWords = new Set(
  "u.s. us u.k. uk u.n. un eu united states kingdom nations america american americans africa african europe european asia asian latin caribbean washington new york government governments state federal".split(
    " ",
  ),
);

/** Departments named by one or few words, after which a name ends: "Department of Justice | Trafficking … Line". */
export const departmentOf =
  /^(?:(?:U\.S\.|United States) )?(?:Department|Ministry) of (?:the )?(?:State|Justice|Labou?r|Defen[cs]e|Energy|Commerce|Education|Agriculture|Transportation|Treasury|Interior|Finance|Health and Human Services|Health|Homeland Security|Housing and Urban Development|Veterans Affairs|Foreign Affairs)\b/;

/** Words that make no name together with a class noun: "Full Report", "Annual Report", "Fact Sheet". */
export const plainWords = new Set(
  "full annual fact final new first second third next this interim related special joint more press web site home main key national federal international global regional local".split(
    " ",
  ),
);
