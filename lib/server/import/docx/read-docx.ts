import "server-only";
import type { CanonicalDocument, DocumentMetadata } from "@/lib/core/documents/canonical-document";
import { composeDocument } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { titleOfProperties } from "@/lib/core/documents/title-of-properties";
import { AppError } from "@/lib/core/errors";
import type { StoryBlocks } from "@/lib/server/import/office/story-blocks";
import { warnOfWordsApart } from "@/lib/server/import/office/warn-of-words-apart";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childOf, childrenOf, wordsOf } from "@/lib/server/import/xml/xml-tree";
import { chartsOf } from "./chart-words";
import { diagramsOf } from "./diagram-words";
import { DocxContext } from "./docx-context";
import { DocxPackage, type TrackedChanges } from "./docx-package";
import { DocxStory } from "./docx-story";
import { foreignChunks } from "./foreign-chunks";
import { NoteMarks } from "./note-marks";
import { readNotes } from "./read-notes";
import { WordNumbering } from "./word-numbering";
import { WordStyles } from "./word-styles";

const RUNNING = "page header or footer of the Word file";

/**
 * A Word file → canonical document: its words as Word prints them with all tracked changes accepted, numbers of lists,
 * fields and notes included. The archive is checked before it is unpacked; linked files and macros have no effect. What
 * is not read is said in a warning. See decision 0308.
 *
 * @param changes "rejected" reads the text as it was before its tracked changes.
 * @throws AppError `too-large`, `unreadable`, `unsupported`.
 */
export async function readDocx(
  bytes: Uint8Array,
  changes: TrackedChanges = "accepted",
): Promise<CanonicalDocument> {
  const file = await DocxPackage.open(bytes, changes);
  const context = await contextOf(file, await foreignChunks(file, (inner) => draftsOf(inner, changes)));
  const text = await readText(file, context);
  const drafts = [...text.drafts, ...(await notesOf(file, context)), ...(await runningParts(file, context))];
  context.warnings.comments = childrenOf(
    (await file.xml(await file.linked("comments"))) ?? undefined,
    "w:comment",
  ).length;
  return composeDocument(drafts, {
    warnings: [...context.warnings.sentences(changes), ...warnOfWordsApart(drafts)],
    layout: "structure",
    site: false,
    stated: text.titles[0] ? { title: text.titles[0] } : {},
    metadata: await hintsOf(file),
  });
}

async function contextOf(
  file: DocxPackage,
  chunks: ReadonlyMap<string, readonly DraftBlock[]>,
): Promise<DocxContext> {
  const styles = new WordStyles(await file.xml(await file.linked("styles")));
  return new DocxContext(
    styles,
    new WordNumbering(await file.xml(await file.linked("numbering")), styles),
    new NoteMarks(await sectionsOf(file), await file.xml(await file.linked("settings"))),
    await diagramsOf(file),
    await chartsOf(file),
    chunks,
  );
}

/** The text and the notes of a Word file that another one takes in; what that one takes in itself is told of. */
async function draftsOf(bytes: Uint8Array, changes: TrackedChanges): Promise<readonly DraftBlock[]> {
  const file = await DocxPackage.open(bytes, changes);
  const context = await contextOf(file, new Map());
  const text = await readText(file, context);
  return [...text.drafts, ...(await notesOf(file, context))];
}

/** The body, block by block, so that a long one never stands in memory whole. */
async function readText(file: DocxPackage, context: DocxContext): Promise<StoryBlocks> {
  const story = new DocxStory(context);
  const root = await file.xml(file.main, (element, parent) => {
    if (parent !== "w:body") return false;
    story.block(element);
    return true;
  });
  if (!childOf(root ?? undefined, "w:body"))
    throw new AppError("unreadable", "The Word file contains no document.");
  return story.end();
}

/** What a section says of its notes stands in these; the rest of the text is not kept on this reading. */
const SECTION_PARTS: ReadonlySet<string> = new Set(["w:sectPr", "w:footnotePr", "w:endnotePr"]);

/** The properties of all sections: they stand at their ends, and notes are numbered by them from their beginnings. */
async function sectionsOf(file: DocxPackage): Promise<XmlElement[]> {
  const bytes = Buffer.from(await file.bytes(file.main));
  // Only a look whether the second reading is worth its time.
  if (!bytes.includes("footnotePr") && !bytes.includes("endnotePr")) return [];
  const sections: XmlElement[] = [];
  await file.xml(file.main, (element, parent) => {
    if (element.name === "w:sectPr") sections.push(element);
    return !SECTION_PARTS.has(parent);
  });
  return sections;
}

async function notesOf(file: DocxPackage, context: DocxContext): Promise<DraftBlock[]> {
  if (context.notes.called.length === 0) return [];
  return readNotes(
    {
      footnote: await file.xml(await file.linked("footnotes")),
      endnote: await file.xml(await file.linked("endnotes")),
    },
    context,
  );
}

/** The words of page headers and footers: furniture, but not lost. */
async function runningParts(file: DocxPackage, context: DocxContext): Promise<DraftBlock[]> {
  const links = await file.relationships(file.main);
  const found = new Map<string, DraftBlock>();
  for (const { type, part } of links) {
    if (type !== "header" && type !== "footer") continue;
    const root = await file.xml(part);
    if (!root) continue;
    for (const draft of DocxStory.read(root, context, RUNNING).drafts)
      if (!found.has(draft.text)) found.set(draft.text, draft);
  }
  return [...found.values()];
}

/** What the file's properties say, where the text says nothing. */
async function hintsOf(file: DocxPackage): Promise<Partial<DocumentMetadata>> {
  const core = await file.xml(file.has("docProps/core.xml") ? "docProps/core.xml" : null);
  const title = childOf(core ?? undefined, "dc:title");
  const words = title ? titleOfProperties(wordsOf(title)) : null;
  return words ? { title: words } : {};
}
