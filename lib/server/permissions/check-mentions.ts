import "server-only";
import { AppError } from "@/lib/core/errors";
import { mapMentions, mentionedIds, mentionsOf } from "@/lib/core/notes/mentions";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { listColleagueNames } from "@/lib/server/db/members";

/**
 * A note as it may be stored: who is mentioned anew is a member of the workspace who can sign in, under the name they have now,
 * whatever name was sent. Who was mentioned before stays as they were, also after they have left.
 * @param before the note that is edited
 * @throws AppError "invalid", the same for somebody else's id and for nobody's
 */
export async function checkMentions(
  workspaceId: string,
  note: NoteDocument,
  before: NoteDocument | null,
): Promise<{ readonly body: NoteDocument; readonly newlyMentionedIds: readonly string[] }> {
  const ids = mentionedIds(note);
  if (ids.length === 0) return { body: note, newlyMentionedIds: [] };
  const names = new Map(before ? mentionsOf(before).map(({ attrs }) => [attrs.id, attrs.name]) : []);
  const newlyMentionedIds = ids.filter((id) => !names.has(id));
  if (newlyMentionedIds.length > 0)
    for (const { id, name } of await listColleagueNames(workspaceId, newlyMentionedIds)) names.set(id, name);
  const body = mapMentions(note, ({ type, attrs: { id } }) => {
    const name = names.get(id);
    if (name === undefined)
      throw new AppError(
        "invalid",
        "Only members of this workspace can be mentioned. Remove the mention of somebody else and save again.",
      );
    return { type, attrs: { id, name } };
  });
  return { body, newlyMentionedIds };
}
