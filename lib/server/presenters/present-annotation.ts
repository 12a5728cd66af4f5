import "server-only";
import { STANCES, type Stance } from "@/lib/contracts/annotation-input";
import type { AnnotationView, PlacementView, ReplyView } from "@/lib/contracts/annotation-view";
import { passageRewording, shortenRewording } from "@/lib/core/anchoring/passage-rewording";
import type { Codebook } from "@/lib/core/codebook/codebook";
import { resolveTags } from "@/lib/core/codebook/resolve-tags";
import { mapMentions } from "@/lib/core/notes/mentions";
import { notePlainText } from "@/lib/core/notes/note-plain-text";
import { required } from "@/lib/core/permissions/required";
import { can, type Subject } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type {
  AnnotationRow,
  AnnotationSubjectRow,
  PlacementRow,
  ReplyRow,
} from "@/lib/server/db/annotations";
import type { placeOnShown } from "@/lib/server/derived/placements/place-on-shown";
import { nameFor } from "./name-for";
import { presentCodeRef } from "./present-codebook";

/** What is stored, if it is a stance. */
export const stanceOf = (stored: string | null): Stance | null =>
  STANCES.find((stance) => stance === stored) ?? null;

const DECISIONS = {
  confirmed: "confirmed",
  re_attached: "re-attached",
  left_orphaned: "left-orphaned",
} as const;

/**
 * An annotation as `viewer` sees it on version `versionId`; `null` where its place there is not known. `text` is that of
 * the version: it tells how the words differ there; `codebook` tells what the tags are called.
 */
export function presentAnnotation(
  viewer: Viewer,
  workspaceId: string,
  row: AnnotationRow,
  versionId: string,
  text: string,
  codebook: Codebook,
): AnnotationView | null {
  const placement = placeIn(row, versionId, text);
  if (!placement) return null;
  const subject: Subject = {
    workspaceId,
    documentId: row.documentId,
    authorId: row.author.id,
    onlyForId: row.isPrivate ? row.author.id : null,
  };
  return {
    id: row.id,
    revision: row.revision,
    madeOn: { versionId: row.versionId, label: row.version.label },
    positionId: row.positionId,
    quote: row.quote,
    prefix: row.prefix,
    suffix: row.suffix,
    placement,
    ...presentWords(viewer, workspaceId, row),
    ...presentTags(codebook, row.tags),
    stance: stanceOf(row.stance),
    isPrivate: row.isPrivate,
    assigned: presentAssigned(viewer, row),
    resolved: row.resolvedAt
      ? {
          byName: nameFor(viewer, workspaceId, row.resolvedBy?.name ?? "Somebody"),
          at: row.resolvedAt.toISOString(),
        }
      : null,
    authorName: nameFor(viewer, workspaceId, row.sourceCreator ?? row.author.name),
    mine: viewer.kind === "person" && viewer.userId === row.author.id,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    replies: row.replies.map((reply) => presentReply(viewer, workspaceId, reply)),
    may: {
      edit: can(viewer, "annotation.edit", subject),
      delete: can(viewer, "annotation.delete", subject),
      reply: can(viewer, "reply.create", subject),
      resolve: can(viewer, "annotation.resolve", subject),
      assign: !row.isPrivate && can(viewer, "annotation.assign", subject),
      share: row.isPrivate && can(viewer, "annotation.share", subject),
      place: row.versionId !== versionId && can(viewer, "annotation.place", subject),
    },
  };
}

/** Who is to see to a note is of the house: no link shows it. */
export function presentAssigned(
  viewer: Viewer,
  { assignee, dueOn }: Pick<AnnotationRow, "assignee" | "dueOn">,
): AnnotationView["assigned"] {
  if (viewer.kind !== "person" || !assignee) return null;
  return { ...assignee, toMe: assignee.id === viewer.userId, dueOn };
}

/** Tags as they are called by now, and the codes among them. */
export function presentTags(codebook: Codebook, stored: readonly string[]) {
  const tags = resolveTags(codebook, stored);
  return {
    tags: tags.map(({ name }) => name),
    codes: tags.flatMap(({ code }) => (code ? [presentCodeRef(code)] : [])),
  };
}

/** The same after an act upon it, on the version on screen. */
export function presentShown(
  viewer: Viewer,
  row: AnnotationSubjectRow,
  shown: Awaited<ReturnType<typeof placeOnShown>>,
): AnnotationView {
  const placed = { ...row, placements: shown.row.placements };
  return required(
    presentAnnotation(viewer, row.document.workspaceId, placed, shown.versionId, shown.text, shown.codebook),
  );
}

function placeIn(row: AnnotationRow, versionId: string, text: string): PlacementView | null {
  if (row.versionId === versionId) {
    const range = { start: row.start, end: row.end };
    return { status: "exact", range, score: 1, method: "made-here", decision: null };
  }
  const placement = row.placements.find((each) => each.versionId === versionId);
  if (!placement) return null;
  const shown = presentPlacement(placement);
  if (shown.status !== "changed" || shown.range === null) return shown;
  const here = text.slice(shown.range.start, shown.range.end);
  return { ...shown, rewording: shortenRewording(passageRewording(row.quote, here)) };
}

function presentPlacement({
  status,
  start,
  end,
  score,
  method,
  decision,
  revision,
}: PlacementRow): PlacementView {
  const range = start === null || end === null ? null : { start, end };
  return { status, range, score, method, decision: decision && DECISIONS[decision], revision };
}

export function presentReply(viewer: Viewer, workspaceId: string, row: ReplyRow): ReplyView {
  return {
    id: row.id,
    authorName: nameFor(viewer, workspaceId, row.sourceCreator ?? row.author.name),
    ...presentWords(viewer, workspaceId, row),
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    revision: row.revision,
    may: { edit: can(viewer, "reply.edit", { workspaceId, authorId: row.author.id }) },
  };
}

/** The words of a note as a viewer may read them: a link that shows no names shows none of who is mentioned either. */
function presentWords(
  viewer: Viewer,
  workspaceId: string,
  { body, bodyText }: Pick<ReplyRow, "body" | "bodyText">,
) {
  if (viewer.kind === "person") return { body, text: bodyText };
  const shown = mapMentions(body, ({ attrs }) => ({
    type: "text",
    text: `@${nameFor(viewer, workspaceId, attrs.name, "somebody")}`,
  }));
  return { body: shown, text: shown === body ? bodyText : notePlainText(shown) };
}
