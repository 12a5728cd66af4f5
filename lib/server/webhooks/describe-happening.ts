import "server-only";
import { isWebhookKind, TEST_KIND, type WebhookKind } from "@/lib/contracts/webhook-kinds";
import {
  findActorName,
  findToldDocument,
  findToldGuestComment,
  findToldNote,
  findToldReply,
  findToldSignOff,
  findToldVersion,
} from "@/lib/server/db/webhook-subjects";

interface Happening {
  readonly workspaceId: string;
  readonly kind: string;
  readonly subject: string;
  readonly actor: string;
  readonly happenedAt: Date;
}

type Described = Readonly<Record<string, Readonly<Record<string, string>>>>;
type VersionRow = NonNullable<Awaited<ReturnType<typeof findToldVersion>>>;

const idOf = (subject: string) => subject.slice(subject.indexOf(":") + 1);

/**
 * What happened as it is told: a kind, a moment, and the things it is about by id, address and title. No words of notes, judgements or
 * texts: whoever is to read them follows the address and signs in. It is asked for under the rules of the moment; `null`: there is
 * nothing that every member may know of by now.
 */
export async function describeHappening(happening: Happening, origin: string): Promise<object | null> {
  const { workspaceId, kind, actor, happenedAt } = happening;
  const described =
    kind === TEST_KIND ? {} : isWebhookKind(kind) ? await describe(happening, kind, origin) : null;
  if (!described) return null;
  const by = actor.startsWith("user:") ? await findActorName(idOf(actor)) : null;
  return {
    type: kind,
    timestamp: happenedAt.toISOString(),
    data: { workspace: { id: workspaceId }, by, ...described },
  };
}

async function describe(happening: Happening, kind: WebhookKind, origin: string): Promise<Described | null> {
  const { workspaceId } = happening;
  const id = idOf(happening.subject);
  if (kind.startsWith("document.")) {
    const row = await findToldDocument(workspaceId, id);
    if (!row || (row.deletedAt && kind !== "document.deleted")) return null;
    return { document: documentOf(row, origin) };
  }
  if (kind.startsWith("annotation.")) {
    const row = await findToldNote(workspaceId, id);
    return row && { ...versionOf(row.version, origin), note: noteOf(row.id, row.version.id, origin) };
  }
  if (kind === "reply.created") {
    const row = await findToldReply(workspaceId, id);
    if (!row) return null;
    const { annotation } = row;
    return {
      ...versionOf(annotation.version, origin),
      note: noteOf(annotation.id, annotation.version.id, origin),
      reply: { id: row.id },
    };
  }
  if (kind.startsWith("guest-comment.")) {
    const row = await findToldGuestComment(workspaceId, id);
    return row && guestCommentOf(row, origin);
  }
  const row = await findToldVersion(workspaceId, id);
  if (!row || (row.document.deletedAt && kind !== "version.deleted")) return null;
  const version = versionOf(row, origin);
  if (kind !== "change.signed-off" && kind !== "change.sign-off-withdrawn") return version;
  const comparison = await comparisonOf(happening, row.id, origin);
  return comparison && { ...version, comparison };
}

const documentOf = ({ id, title }: { readonly id: string; readonly title: string }, origin: string) => ({
  id,
  title,
  url: `${origin}/documents/${id}`,
});

/** A version in the trash is told with the document it was taken out of. */
const versionOf = ({ id, label, document }: VersionRow, origin: string) => ({
  document: documentOf(document.trashOf ?? document, origin),
  version: { id, label, url: `${origin}/versions/${id}` },
});

const noteOf = (id: string, versionId: string, origin: string) => ({
  id,
  url: `${origin}/versions/${versionId}#note-${id}`,
});

/** It stands below the text, or below the comparison whose newer version this is. */
function guestCommentOf(
  { id, olderVersionId, version }: NonNullable<Awaited<ReturnType<typeof findToldGuestComment>>>,
  origin: string,
): Described {
  const shown = versionOf(version, origin);
  const comparison = olderVersionId ? comparisonBetween(olderVersionId, version.id, origin) : null;
  const url = `${comparison?.url ?? shown.version.url}#comment-${id}`;
  return { ...shown, ...(comparison ? { comparison } : {}), guestComment: { id, url } };
}

const comparisonBetween = (olderVersionId: string, newerVersionId: string, origin: string) => ({
  olderVersionId,
  newerVersionId,
  url: `${origin}/compare/${olderVersionId}/${newerVersionId}`,
});

async function comparisonOf({ actor, kind, happenedAt }: Happening, newerId: string, origin: string) {
  const signed = await findToldSignOff(
    newerId,
    idOf(actor),
    happenedAt,
    kind === "change.sign-off-withdrawn",
  );
  return signed && comparisonBetween(signed.olderVersionId, newerId, origin);
}
