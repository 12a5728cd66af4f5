import type { Fact, LeadershipFact, OfficeFact } from "@/lib/core/facts/fact";
import { nameIdentity } from "@/lib/core/facts/find-programmes";
import { headsOfOffice } from "@/lib/core/facts/leadership/head-of-office";
import { languageName, type ReadKind, reads } from "@/lib/core/languages/reads";
import { isolated } from "@/lib/core/text/isolated";

/** A version as the picture needs it, with the facts that stand in it. */
export interface PicturedVersion {
  readonly id: string;
  readonly facts: readonly Fact[];
  /** BCP 47, or `null`: which questions can be asked of it. */
  readonly lang?: string | null;
}

export interface PictureCell {
  readonly versionId: string;
  readonly facts: readonly Fact[];
  /** What to say where there are none: "Office head not stated". */
  readonly absent: string;
}

/** The answer to one question changed between two neighbouring versions that both answer it. */
export interface PictureJoin {
  readonly olderVersionId: string;
  readonly newerVersionId: string;
  readonly text: string;
}

export interface PictureRow {
  readonly name: string;
  readonly cells: readonly PictureCell[];
  readonly joins: readonly PictureJoin[];
}

export type PictureLaneKey = "leadership" | "funding" | "figures" | "programmes";

export interface PictureLane {
  readonly key: PictureLaneKey;
  readonly name: string;
  readonly rows: readonly PictureRow[];
}

const NO_LONG_FORMS: ReadonlyMap<string, string> = new Map();

/** A question and which facts answer it. `always`: silence is worth telling even if no version answers. */
interface Question {
  readonly name: string;
  readonly absent: string;
  /** What must be read for it, where that is not its lane. */
  readonly reading?: ReadKind;
  readonly always?: boolean;
  readonly answers: (fact: Fact) => boolean;
  /** The answer in words, for telling a change; absent where several answers are usual. */
  readonly word?: (fact: Fact) => string | null;
}

/**
 * The lanes of a document over time: each row asks every version the same question, and a version that does not answer
 * says so in words and is never filled from its neighbours. Versions in order of time; facts keep the order of their text.
 * @param office the document's own office, which tells its head from other title-holders; `null` if not known
 */
export function buildPicture(versions: readonly PicturedVersion[], office: string | null): PictureLane[] {
  const own = office === null ? null : nameIdentity(office, NO_LONG_FORMS);
  const isOwn = (name: string | null) =>
    own === null || (name !== null && nameIdentity(name, NO_LONG_FORMS) === own);
  const headFacts = new Set<Fact>(versions.flatMap(({ facts }) => headsOfOffice(facts, office)));
  const heads = (fact: Fact): fact is LeadershipFact => headFacts.has(fact);
  const named = (fact: Fact): fact is OfficeFact =>
    fact.topic === "office" && fact.symbol !== null && own !== null && isOwn(fact.name);
  const lead = (fact: Fact): fact is LeadershipFact =>
    fact.topic === "leadership" && (fact.relation === "heads" || fact.relation === "holds") && !heads(fact);
  const quoted = (fact: Fact): fact is LeadershipFact =>
    fact.topic === "leadership" && (fact.relation === "speaks" || fact.relation === "signs");

  const lanes: readonly { key: PictureLaneKey; name: string; questions: readonly Question[] }[] = [
    {
      key: "leadership",
      name: "Office and head",
      questions: [
        {
          name: "Head of the office",
          absent: "Office head not stated",
          always: true,
          answers: heads,
          word: (fact) => (fact.topic === "leadership" ? (fact.person ?? fact.organisation) : null),
        },
        {
          name: "Short name of the office",
          absent: "No short name stated",
          answers: named,
          word: (fact) => (fact.topic === "office" ? fact.symbol : null),
        },
        { name: "Others in office", absent: "Nobody else named", answers: lead },
        { name: "People quoted", absent: "Nobody quoted", answers: quoted },
      ],
    },
    {
      key: "funding",
      name: "Funding",
      questions: [
        {
          name: "Funding",
          absent: "No amount stated",
          always: true,
          answers: ({ topic }) => topic === "funding",
        },
      ],
    },
    {
      key: "figures",
      name: "Figures",
      questions: [
        {
          name: "Figures",
          absent: "No figure stated",
          always: true,
          answers: ({ topic }) => topic === "statistic",
        },
        {
          name: "Deadlines",
          absent: "No deadline stated",
          reading: "deadlines",
          answers: ({ topic }) => topic === "deadline",
        },
      ],
    },
    {
      key: "programmes",
      name: "Programmes and terms",
      questions: [
        {
          name: "Programmes and terms",
          absent: "None named",
          always: true,
          answers: ({ topic }) => topic === "programme",
        },
        {
          name: "Other offices",
          absent: "None named",
          answers: (fact) => fact.topic === "office" && !(own !== null && isOwn(fact.name)),
        },
      ],
    },
  ];
  return lanes.map(({ key, name, questions }) => ({
    key,
    name,
    rows: questions.flatMap((question) => buildRow(versions, question, key)),
  }));
}

function buildRow(
  versions: readonly PicturedVersion[],
  question: Question,
  lane: PictureLaneKey,
): PictureRow[] {
  const cells = versions.map(({ id, facts, lang = null }) => ({
    versionId: id,
    facts: facts.filter(question.answers),
    absent: reads(question.reading ?? lane, lang) ? question.absent : `Not read in ${languageName(lang)}`,
  }));
  if (!question.always && cells.every(({ facts }) => facts.length === 0)) return [];
  return [{ name: question.name, cells, joins: findJoins(cells, question) }];
}

/** Only neighbours that both answer, each with one answer: silence in between is no change. */
function findJoins(cells: readonly PictureCell[], { name, word }: Question): PictureJoin[] {
  if (!word) return [];
  const joins: PictureJoin[] = [];
  for (const [index, newer] of cells.entries()) {
    const older = index > 0 ? cells[index - 1] : undefined;
    const from = older ? onlyWord(older, word) : null;
    const to = onlyWord(newer, word);
    if (!older || from === null || to === null || from.toLowerCase() === to.toLowerCase()) continue;
    joins.push({
      olderVersionId: older.versionId,
      newerVersionId: newer.versionId,
      text: `${name}: ${isolated(from)} → ${isolated(to)}`,
    });
  }
  return joins;
}

function onlyWord({ facts }: PictureCell, word: (fact: Fact) => string | null): string | null {
  const words = new Set(facts.map(word).filter((each) => each !== null));
  const [only] = words;
  return words.size === 1 ? (only ?? null) : null;
}
