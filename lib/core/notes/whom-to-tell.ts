/** Why somebody is told of something. */
export type NoticeKind = "assigned" | "changes" | "mentioned" | "replied" | "version" | "webhook" | "guest";

/** Somebody who is told of something, and why. */
export interface Told {
  readonly recipientId: string;
  readonly kind: NoticeKind;
  /** The reply it is in, where it is in one. */
  readonly replyId?: string;
}

/** Who is told that a note, or a reply, mentions them. */
export const mentionedAs = (ids: readonly string[], replyId?: string): readonly Told[] =>
  ids.map((recipientId) => ({ recipientId, kind: "mentioned", ...(replyId ? { replyId } : {}) }));

/**
 * Who is told of a reply: who wrote the note, who is to see to it and who wrote in its thread, each once. Who is mentioned is told
 * of that alone, and nobody of what they wrote themselves.
 */
export function whomToTellOfReply({
  byId,
  mentionedIds,
  threadIds,
}: {
  readonly byId: string;
  readonly mentionedIds: readonly string[];
  /** People of the thread, in any order and number. */
  readonly threadIds: readonly string[];
}): readonly Told[] {
  const told = new Map<string, NoticeKind>();
  for (const id of threadIds) told.set(id, "replied");
  for (const id of mentionedIds) told.set(id, "mentioned");
  told.delete(byId);
  return [...told].map(([recipientId, kind]) => ({ recipientId, kind }));
}
