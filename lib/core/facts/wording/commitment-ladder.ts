import { coveredLanguages } from "@/lib/core/languages/covered-languages";
import { languageName } from "@/lib/core/languages/reads";

/** One rung of a ladder: words of equal strength, small letters, whole words. */
export interface LadderRung {
  readonly words: readonly string[];
}

/** Words of one meaning in falling strength: the first rung binds most. People may edit ladders; they are data. */
export interface Ladder {
  readonly name: string;
  readonly rungs: readonly LadderRung[];
}

const rungs = (...lines: readonly string[]): LadderRung[] =>
  lines.map((line) => ({ words: line.split("|") }));

/** "duty in French": a ladder of its own for each language, since "will" of one is a wish in another. */
const dutyOfLanguages: readonly Ladder[] = coveredLanguages.flatMap(({ lang, wording }) =>
  wording === null
    ? []
    : [{ name: `duty in ${languageName(lang)}`, rungs: rungs(wording.must, wording.should, wording.may) }],
);

/** The ladders a workspace starts with. Order within a ladder is by drafting practice, and disputable: hence editable. */
export const defaultLadders: readonly Ladder[] = [
  {
    name: "duty",
    rungs: rungs("must|shall|is required to|are required to|has to|have to", "should|ought to", "may|might"),
  },
  ...dutyOfLanguages,
  {
    name: "will",
    rungs: rungs(
      "will",
      "would|intend to|intends to|plan to|plans to|aim to|aims to",
      "can|could|seek to|seeks to|hope to|hopes to",
    ),
  },
  {
    name: "call",
    rungs: rungs(
      "demand|demands|demanded",
      "call upon|calls upon|call on|calls on|called on|call for|calls for|called for",
      "urge|urges|urged",
      "encourage|encourages|encouraged",
      "invite|invites|invited",
      "take note of|takes note of|note|notes|noted",
    ),
  },
  {
    name: "promise",
    rungs: rungs(
      "guarantee|guarantees|ensure|ensures",
      "commit to|commits to|committed to|pledge to|pledges to",
      "support|supports",
      "consider|considers|explore|explores",
    ),
  },
  {
    name: "claim",
    rungs: rungs(
      "the largest|the leading|the best|the most|the first|the greatest|the biggest",
      "one of the largest|one of the leading|one of the best|one of the most|one of the first|one of the greatest|among the largest|among the leading|a leading",
    ),
  },
  {
    name: "condemnation",
    rungs: rungs(
      "condemn|condemns|condemned",
      "deplore|deplores|deplored",
      "regret|regrets|regretted",
      "is concerned|are concerned|concern",
    ),
  },
];

/** Words that take the duty out of what follows them, whatever stood before. Small letters. */
export const softeners: readonly string[] = [
  ..."consider|considers|considering|will consider|explore|explores|exploring|encouraged to|are encouraged|is encouraged|endeavour to|endeavor to|endeavours to|strive to|strives to|try to|tries to|aspire to|aspires to|work towards|work toward|working towards|look into|looks into|examine whether|where appropriate|advised to|are advised|invited to|are invited".split(
    "|",
  ),
  ...coveredLanguages.flatMap(({ wording }) => wording?.softeners.split("|") ?? []),
];
