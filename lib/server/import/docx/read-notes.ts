import "server-only";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import type { DocxContext } from "@/lib/server/import/docx/docx-context";
import { DocxStory } from "@/lib/server/import/docx/docx-story";
import type { CalledNote, NoteKind } from "@/lib/server/import/docx/note-marks";
import type { XmlElement } from "@/lib/server/import/parse-xml";
import { childrenOf } from "@/lib/server/import/xml-tree";

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
      return note ? marked(DocxStory.read(note, context).drafts, called) : [];
    });
  });
}

function marked(drafts: DraftBlock[], { mark }: CalledNote): DraftBlock[] {
  const first = drafts.find(({ chrome }) => chrome === null);
  if (!first) return drafts;
  // An item of a list that begins a note is a paragraph with its number.
  const { marker: _, level: __, ...rest } = first;
  const begun: DraftBlock = { ...rest, kind: "paragraph", text: `[${mark}] ${first.text}` };
  return drafts.map((draft) => (draft === first ? begun : draft));
}
