import "server-only";
import type {
  BriefingItemView,
  BriefingListView,
  BriefingQuoteView,
  BriefingView,
  ListedBriefingView,
} from "@/lib/contracts/briefing-view";
import { passageHref } from "@/lib/contracts/passage-href";
import type { KeptQuote } from "@/lib/core/briefings/briefing-source";
import { type BriefingTemplate, isBriefingTemplate } from "@/lib/core/briefings/briefing-template";
import { AppError } from "@/lib/core/errors";
import { can } from "@/lib/core/permissions/rules";
import type { Viewer } from "@/lib/core/permissions/viewer";
import type { BriefingItemSubject } from "@/lib/server/db/briefing-items";
import type { BriefingRow, ListedBriefingRow } from "@/lib/server/db/briefings";
import type { BriefingRead } from "@/lib/server/derived/briefings/read-briefing";
import { presentDocumentRef, presentProvenance, presentVersionRef } from "./present-version-ref";

const templateOf = (stored: string): BriefingTemplate => (isBriefingTemplate(stored) ? stored : "changes");

export function presentBriefing(viewer: Viewer, { briefing, items, versions }: BriefingRead): BriefingView {
  const { id, workspaceId, title, introduction, template, author, authorId, changedAt, revision } = briefing;
  const subject = { workspaceId, authorId, briefingId: id };
  // What is cited stands in the paper; the texts round it are open to members.
  const opens = can(viewer, "workspace.read", { workspaceId });
  return {
    id,
    workspaceId,
    title,
    introduction,
    template: templateOf(template),
    authorName: author.name,
    changedAt: changedAt.toISOString(),
    revision,
    items: items.map((item) => presentItem(item, opens)),
    sources: versions.map((row) => ({
      document: presentDocumentRef(row.document),
      version: presentVersionRef(row),
      provenance: presentProvenance(row),
      inTrash: row.document.deletedAt !== null,
    })),
    may: {
      edit: can(viewer, "briefing.edit", subject),
      delete: can(viewer, "briefing.delete", subject),
      share: can(viewer, "briefing.share", subject),
    },
  };
}

function presentItem(row: BriefingRead["items"][number], opens: boolean): BriefingItemView {
  const { source, sentence, addedBy, annotation, standing } = row;
  const leads = opens && standing !== "trashed";
  const quote = (kept: KeptQuote | null): BriefingQuoteView | null =>
    kept && {
      versionId: kept.versionId,
      words: kept.words,
      marks: kept.marks,
      position: kept.position,
      href: leads ? passageHref(kept.versionId, kept.words) : null,
    };
  const said = {
    id: row.id,
    kind: source.kind,
    revision: row.revision,
    heading: row.heading,
    comment: row.comment,
    standing,
    addedByName: addedBy.name,
    sentenceByName: sentence === null ? null : (row.sentenceBy?.name ?? "somebody"),
  };
  if (source.kind === "note")
    return {
      ...said,
      sentence: sentence ?? "",
      madeSentence: null,
      olderVersionId: null,
      versionId: source.quote.versionId,
      older: null,
      newer: quote(source.quote),
      note:
        annotation && (standing === "stands" || standing === "edited")
          ? {
              text: annotation.bodyText,
              authorName: annotation.author.name,
              at: annotation.createdAt.toISOString(),
            }
          : null,
      href: null,
    };
  // What the comparison tells no more has no evidence card either.
  const card = source.kind === "change" && standing !== "untold" ? `/changes/${source.key}` : "";
  const comparison = `/compare/${source.olderVersionId}/${source.newerVersionId}`;
  return {
    ...said,
    sentence: sentence ?? source.sentence,
    madeSentence: sentence === null ? null : source.sentence,
    olderVersionId: source.olderVersionId,
    versionId: source.newerVersionId,
    older: quote(source.older),
    newer: quote(source.newer),
    note: null,
    href: leads ? `${comparison}${card}` : null,
  };
}

const presentListed = ({
  id,
  title,
  template,
  changedAt,
  author,
  _count,
}: ListedBriefingRow): ListedBriefingView => ({
  id,
  title,
  template: templateOf(template),
  items: _count.items,
  authorName: author.name,
  changedAt: changedAt.toISOString(),
});

/** `most` were asked for, and one more to know whether there are more. */
export function presentBriefings(
  viewer: Viewer,
  workspaceId: string,
  rows: readonly ListedBriefingRow[],
  most: number,
): BriefingListView {
  return {
    workspaceId,
    briefings: rows.slice(0, most).map(presentListed),
    more: rows.length > most,
    may: { create: can(viewer, "briefing.create", { workspaceId }) },
  };
}

/** The answer to a write on a briefing that somebody else changed: how it stands now. */
export const presentStaleBriefing = ({ revision, title, introduction, template }: BriefingRow): AppError =>
  new AppError(
    "conflict",
    "Somebody else changed this briefing in the meantime. What you typed is still here; compare it with theirs and save again.",
    { current: { revision, title, introduction, template } },
  );

/** The same of one item. */
export const presentStaleItem = ({ revision, heading, comment, sentence }: BriefingItemSubject): AppError =>
  new AppError(
    "conflict",
    "Somebody else changed this item in the meantime. What you typed is still here; compare it with theirs and save again.",
    { current: { revision, heading, comment, sentence } },
  );
