import "server-only";
import { JudgementsQuery, NoQuery } from "@/lib/contracts/api/questions";
import type { CompareView } from "@/lib/contracts/compare-view";
import { changesByBlock } from "@/lib/core/comparison/changes/changes-by-block";
import { AppError } from "@/lib/core/errors";
import { required } from "@/lib/core/permissions/required";
import type { Viewer } from "@/lib/core/permissions/viewer";
import { assignChanges } from "@/lib/server/services/comparisons/assign-changes";
import { openComparison } from "@/lib/server/services/comparisons/open-comparison";
import { reviewChange } from "@/lib/server/services/comparisons/review-changes";
import { cutSide } from "./cut-side";
import { operation, type Reply } from "./operation";
import { pageOf } from "./page-of";
import { Refusal } from "./problem";

type Ids = Readonly<Record<string, string>>;

const compare = (viewer: Viewer, { older = "", newer = "" }: Ids): Promise<CompareView> =>
  openComparison(viewer, older, newer);

/** As ETags name the reading of the workspace. */
const FIRST = "first";

/** In another reading the same revision is somebody else's judgement. What stands there may be closed to the holder, and is not told. */
const SEEN_OTHERWISE =
  "This ETag is not of the reading that you judge in now: a second one was begun or finished. Nothing was changed; ask for the judgement again.";

/** The second reading that the holder is in; `null`: the first one. */
const readingOf = ({ secondReadings }: CompareView): string | null => secondReadings?.open?.id ?? null;

/**
 * What is said of each change, in the order of the text, as far as the holder may know of it: to who reads blind it is what they say
 * themselves, and of who sees to what their own part (0108, 0114).
 */
function judgementsOf(view: CompareView) {
  const { comparison, older, newer, reviews, assignments } = view;
  const reading = readingOf(view) ?? FIRST;
  const said = new Map(reviews?.map((review) => [review.changeKey, review]));
  const given = new Map(assignments.map((each) => [each.changeKey, each]));
  return changesByBlock(comparison, older, newer).changes.map((change) => {
    const review = said.get(change.key);
    const assignment = given.get(change.key);
    return {
      value: {
        changeKey: change.key,
        kind: change.kind,
        older: cutSide(older.text, change.older),
        newer: cutSide(newer.text, change.newer),
        significance: review?.significance ?? null,
        direction: review?.direction ?? null,
        note: review?.note ?? "",
        reviewed: review?.reviewed ?? false,
        byName: review?.byName ?? null,
        at: review?.at ?? null,
        assignee: assignment?.assignee ?? null,
      },
      revision: review?.revision ?? 0,
      reading,
      assignmentRevision: assignment?.revision ?? 0,
    };
  });
}

/** @throws AppError "not-found" for a change that is not in the comparison */
const judgementOf = (view: CompareView, { changeKey }: Ids) =>
  required(judgementsOf(view).find(({ value }) => value.changeKey === changeKey));

const assignmentReply = ({ value, assignmentRevision }: ReturnType<typeof judgementOf>): Reply => ({
  value: { changeKey: value.changeKey, assignee: value.assignee },
  revision: assignmentRevision,
});

const ALL = "/comparisons/{older}/{newer}/judgements";
const ONE = `${ALL}/{changeKey}`;

export const JUDGEMENT_OPERATIONS = [
  operation("GET", ALL, {
    id: "listJudgements",
    summary: "What was judged of each change of a comparison, and who is to see to it",
    scope: "read",
    query: JudgementsQuery,
    answer: "JudgementPage",
    async serve({ holder, ids, query: { reviewed, assignee, ...page } }) {
      const all = judgementsOf(await compare(holder.viewer, ids)).map(({ value }) => value);
      const { items, next } = pageOf(
        all,
        ({ changeKey }) => changeKey,
        page,
        (each) => {
          if (reviewed && each.reviewed !== (reviewed === "yes")) return false;
          return !assignee || each.assignee?.id === assignee;
        },
      );
      return { value: { judgements: items, next } };
    },
  }),
  operation("GET", ONE, {
    id: "readJudgement",
    summary: "What was judged of one change",
    scope: "read",
    query: NoQuery,
    answer: "Judgement",
    async serve({ holder, ids }) {
      return judgementOf(await compare(holder.viewer, ids), ids);
    },
  }),
  operation("PUT", ONE, {
    id: "judgeChange",
    summary: "Judges one change; in a second reading that you have begun it stands there",
    scope: "write",
    query: NoQuery,
    body: "JudgementChange",
    answer: "Judgement",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids, body, revision, reading }) {
      const before = await compare(viewer, ids);
      const { value, reading: own } = judgementOf(before, ids);
      if (reading !== own) throw new Refusal(412, "conflict", SEEN_OTHERWISE);
      await reviewChange(viewer, {
        olderVersionId: before.older.version.id,
        versionId: before.newer.version.id,
        readingId: readingOf(before),
        changeKey: value.changeKey,
        revision,
        ...body,
      });
      return judgementOf(await compare(viewer, ids), ids);
    },
  }),
  operation("GET", `${ONE}/assignee`, {
    id: "readAssignee",
    summary: "Who is to see to one change",
    scope: "read",
    query: NoQuery,
    answer: "Assignment",
    async serve({ holder, ids }) {
      return assignmentReply(judgementOf(await compare(holder.viewer, ids), ids));
    },
  }),
  operation("PUT", `${ONE}/assignee`, {
    id: "assignChange",
    summary: "Gives one change to a member to see to, or takes it from them",
    scope: "write",
    query: NoQuery,
    body: "AssignmentChange",
    answer: "Assignment",
    needs: "If-Match",
    async serve({ holder: { viewer }, ids, body: { assigneeId }, revision }) {
      const before = await compare(viewer, ids);
      const { changeKey } = judgementOf(before, ids).value;
      const { stale, now } = await assignChanges(viewer, {
        olderVersionId: before.older.version.id,
        newerVersionId: before.newer.version.id,
        changes: [{ changeKey, revision, assigneeId }],
      });
      if (stale > 0)
        throw new AppError(
          "conflict",
          "Somebody else gave this change to a member in the meantime. Nothing was changed.",
          { yours: { assigneeId }, current: now[0] ?? null },
        );
      return assignmentReply(judgementOf(await compare(viewer, ids), ids));
    },
  }),
];
