import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { withNoteMark } from "@/lib/server/import/office/note-blocks";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childrenOf } from "@/lib/server/import/xml/xml-tree";
import type { DocxContext } from "./docx-context";
import { DocxStory } from "./docx-story";
import type { NoteKind } from "./note-marks";

/** The notes that the text calls, as it calls them: "[1] …". Footnotes first, then endnotes. */
export function readNotes(
  parts: Readonly<Record<NoteKind, XmlElement | null>>,
  context: DocxContext,
): DraftBlock[] {
  return (["footnote", "endnote"] as const).flatMap((kind) => {
    const notes = new Map(
      childrenOf(parts[kind] ?? undefined, `w:${kind}`).map((note) => [note.attributes["w:id"] ?? "", note]),
    );
    return context.notes.called.flatMap((called) => {
      const note = called.kind === kind ? notes.get(called.id) : undefined;
      return note ? withNoteMark(DocxStory.read(note, context).drafts, called.mark) : [];
    });
  });
}
