import { mentionsOf, mentionText } from "./mentions";
import type { NoteBlock, NoteDocument, NoteInline, NoteListItem, NoteMention } from "./note-document";

/** A note whose words were edited outside, with the mentions that `before` had wherever their words still stand. Nobody is mentioned anew. */
export function restoreMentions(note: NoteDocument, before: NoteDocument): NoteDocument {
  const known = new Map(mentionsOf(before).map((mention) => [mentionText(mention), mention]));
  if (known.size === 0) return note;
  // The longest name first: "@Ada Example" is nobody called "@Ada".
  const names = [...known.keys()].sort((one, other) => other.length - one.length);
  const name = new RegExp(`(${names.map(literally).join("|")})(?![\\p{L}\\p{N}])`, "u");
  const inline = (part: NoteInline): readonly NoteInline[] =>
    part.type === "text" ? parted(part, name, known) : [part];
  const block = <Block extends NoteBlock | NoteListItem>(each: Block): Block => ({
    ...each,
    ...(each.type === "paragraph"
      ? each.content && { content: each.content.flatMap(inline) }
      : { content: each.content.map(block<NoteBlock | NoteListItem>) }),
  });
  return { ...note, content: note.content.map(block) };
}

const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function parted(
  part: NoteInline & { type: "text" },
  name: RegExp,
  known: ReadonlyMap<string, NoteMention>,
): readonly NoteInline[] {
  return part.text.split(name).flatMap((words): readonly NoteInline[] => {
    const mention = known.get(words);
    if (mention) return [mention];
    return words === "" ? [] : [{ ...part, text: words }];
  });
}
