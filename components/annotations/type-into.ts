import type { Editor } from "@tiptap/core";
import { Selection, TextSelection } from "@tiptap/pm/state";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import type { EarlyWriting } from "@/lib/view-models/notes/early-writing";

/** Longer text was hardly typed while the editor was loaded; key by key it would take seconds. */
const LONGEST_TYPED = 500;

/** Writes at the end of the note what was written before the editor was there, as if it had been typed into it. */
export function typeInto(editor: Editor, { text, caret, typed }: EarlyWriting): void {
  const { view } = editor;
  view.dispatch(view.state.tr.setSelection(Selection.atEnd(view.state.doc)));
  if (!typed || text.length > LONGEST_TYPED) {
    const { content } = noteFromPlainText(text);
    const first = content[0];
    // Words alone go on where the caret stands; several paragraphs come after it.
    if (text)
      editor.commands.insertContent(
        content.length === 1 && first?.content ? [...first.content] : [...content],
      );
    return;
  }
  typeKeys(editor, text.slice(0, caret));
  const at = view.state.selection.head;
  typeKeys(editor, text.slice(caret));
  if (caret < text.length)
    view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at), -1)));
}

function typeKeys({ view }: Editor, text: string): void {
  for (const character of text) {
    if (character === "\n") {
      const enter = new KeyboardEvent("keydown", { key: "Enter", code: "Enter" });
      view.someProp("handleKeyDown", (handle) => handle(view, enter));
      continue;
    }
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(character, from, to);
    if (!view.someProp("handleTextInput", (handle) => handle(view, from, to, character, insert)))
      view.dispatch(insert());
  }
}
