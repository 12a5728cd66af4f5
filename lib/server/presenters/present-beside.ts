import "server-only";
import type {
  BesideColumnView,
  CommitmentView,
  StatementView,
  TopicActorView,
} from "@/lib/contracts/topic-view";
import { languageName } from "@/lib/core/languages/reads";
import type { Range } from "@/lib/core/text/range";
import { compareQuotes } from "@/lib/core/topics/compare-quotes";
import { type ReadStatement, readCommitments } from "@/lib/core/topics/read-commitments";

/** A comparison of quotes goes on in coarser units past this. */
const BUDGET_MS = 500;

const known = (lang: string): string | null => (lang === "und" ? null : lang);

/** Commitments as words of the text they were read from. */
export function presentCommitments(
  text: string,
  { commitments, unread }: ReadStatement,
): { readonly commitments: CommitmentView[]; readonly unread: string[] } {
  const words = ({ start, end }: Range) => text.slice(start, end);
  return {
    commitments: commitments.map(({ who, duty, does, whom, conditions }) => ({
      who: who && words(who),
      duty: duty && words(duty),
      does: does.map(words),
      whom: whom.map(words),
      conditions: conditions.map(words),
    })),
    unread: unread.map(words),
  };
}

/** Quotes beside each other, in the order given; one that has an older version of itself among them is compared with it. */
export function presentBeside(
  chosen: readonly { readonly actor: TopicActorView; readonly statement: StatementView }[],
): BesideColumnView[] {
  return chosen.map(({ actor, statement }, at): BesideColumnView => {
    const { document, version, quote } = statement;
    const older = chosen
      .slice(0, at)
      .map((each) => each.statement)
      .filter((each) => each.document.id === document.id && each.version.ordinal < version.ordinal)
      .at(-1);
    const deadline = performance.now() + BUDGET_MS;
    const pieces =
      older && compareQuotes(older.quote, quote, document.lang, { now: () => performance.now(), deadline });
    const read = readCommitments(quote, known(document.lang));
    return {
      actor: actor.name,
      statement,
      against: older && pieces ? { versionLabel: older.version.label, pieces } : null,
      ...presentCommitments(quote, read),
      unreadLanguage: read.covered ? null : languageName(known(document.lang)),
    };
  });
}
