import type { AnnotationView, ReplyView } from "@/lib/contracts/annotation-view";
import { parseNoteDocument } from "@/lib/core/notes/parse-note-document";
import { noteOf } from "./note-of";

const AT = "2026-03-02T09:00:00.000Z";
const NOTHING = {
  edit: false,
  delete: false,
  reply: false,
  resolve: false,
  assign: false,
  share: false,
  place: false,
};

/** A note as a page has it, on the first words of its version. */
export const makeNoteView = (given: Partial<AnnotationView>): AnnotationView => ({
  id: "note",
  revision: 1,
  madeOn: { versionId: "version", label: "2013" },
  positionId: null,
  quote: "words",
  prefix: "",
  suffix: "",
  placement: { status: "exact", range: { start: 0, end: 5 }, score: 1, method: "made-here", decision: null },
  body: parseNoteDocument(noteOf("A note")),
  text: "A note",
  tags: [],
  codes: [],
  stance: null,
  isPrivate: false,
  assigned: null,
  resolved: null,
  authorName: "Ines",
  mine: false,
  createdAt: AT,
  editedAt: null,
  replies: [],
  may: NOTHING,
  ...given,
});

export const makeReplyView = (given: Partial<ReplyView>): ReplyView => ({
  id: "reply",
  authorName: "Ines",
  body: parseNoteDocument(noteOf("An answer")),
  text: "An answer",
  createdAt: AT,
  editedAt: null,
  revision: 1,
  may: { edit: false },
  ...given,
});
