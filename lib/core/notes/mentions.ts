import type { NoteBlock, NoteDocument, NoteInline, NoteListItem, NoteMention } from "./note-document";

/** The words a mention is read as, wherever nobody can be asked who that is. */
export const mentionText = ({ attrs }: NoteMention): string => `@${attrs.name}`;

/** The mentions of a note in the order they stand in. */
export function mentionsOf(note: NoteDocument): readonly NoteMention[] {
  const found: NoteMention[] = [];
  mapMentions(note, (mention) => {
    found.push(mention);
    return mention;
  });
  return found;
}

/** Who is mentioned, each once. */
export const mentionedIds = (note: NoteDocument): readonly string[] => [
  ...new Set(mentionsOf(note).map(({ attrs }) => attrs.id)),
];

/** The same note with something else in place of each mention; the very same where it has none. */
export function mapMentions(note: NoteDocument, map: (mention: NoteMention) => NoteInline): NoteDocument {
  const content = inside(note.content, (block) => mapBlock(block, map));
  return content === note.content ? note : { ...note, content };
}

function mapBlock<Block extends NoteBlock | NoteListItem>(
  block: Block,
  map: (mention: NoteMention) => NoteInline,
): Block {
  const content =
    block.type === "paragraph"
      ? block.content && inside(block.content, (inline) => (inline.type === "mention" ? map(inline) : inline))
      : inside<NoteBlock | NoteListItem>(block.content, (each) => mapBlock(each, map));
  return content === block.content ? block : { ...block, content };
}

/** The same list where nothing in it became anything else. */
function inside<Part>(parts: readonly Part[], map: (part: Part) => Part): readonly Part[] {
  const mapped = parts.map(map);
  return mapped.every((part, at) => part === parts[at]) ? parts : mapped;
}
