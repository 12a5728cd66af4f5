import { type Editor, Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import { Slice } from "@tiptap/pm/model";
import { Plugin, PluginKey, TextSelection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { looksLikeMarkdown } from "@/lib/core/notes/looks-like-markdown";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { noteFromPlainText } from "@/lib/core/notes/note-from-plain-text";
import { noteFromTree } from "@/lib/core/notes/note-from-tree";
import { htmlTree } from "./html-tree";

/** What was pasted last, where it stands now, and what can still be said or done about it. */
export interface PastedPart {
  readonly from: number;
  readonly to: number;
  /** As it was on the clipboard, where it may be meant as Markdown. */
  readonly markdown: string | null;
  /** Words that were left out, because the source has them struck out. */
  readonly struck: readonly string[];
}

const key = new PluginKey<PastedPart | null>("notePasted");

/** More is taken as the plain text that comes with it: a note holds far less. */
const LONGEST_HTML = 2_000_000;

/**
 * What comes from the clipboard or is dropped: a plain line stays as it is, signs and all, and may be taken as Markdown
 * afterwards; rich text is read by the rules by which notes of other programs are read.
 */
export const NoteClipboard = Extension.create({
  name: "noteClipboard",
  addKeyboardShortcuts() {
    return {
      "Mod-Shift-m": () => {
        if (!pastedPart(this.editor)?.markdown) return false;
        void takeAsMarkdown(this.editor);
        return true;
      },
    };
  },
  addProseMirrorPlugins() {
    return [
      new Plugin<PastedPart | null>({
        key,
        state: {
          init: () => null,
          apply(transaction, part) {
            const told: PastedPart | null | undefined = transaction.getMeta(key);
            if (told !== undefined) return told;
            if (!part || !transaction.docChanged) return part;
            const from = transaction.mapping.map(part.from, 1);
            const to = transaction.mapping.map(part.to, -1);
            return from < to ? { ...part, from, to } : null;
          },
        },
        props: {
          handlePaste: (view, event) => insert(view, event.clipboardData),
          handleDrop: (view, event, _, moved) => {
            if (moved || !event.dataTransfer) return false;
            const place = view.posAtCoords({ left: event.clientX, top: event.clientY });
            if (!place) return false;
            view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
            return insert(view, event.dataTransfer);
          },
        },
      }),
    ];
  },
});

export const pastedPart = (editor: Editor): PastedPart | null => key.getState(editor.state) ?? null;

export function forgetPastedPart({ view }: Editor): void {
  view.dispatch(view.state.tr.setMeta(key, null));
  // The button that asked for it goes away with the notice.
  view.focus();
}

/** Puts what was pasted last in the form its Markdown means. */
export async function takeAsMarkdown(editor: Editor): Promise<void> {
  const { markdownHtml } = await import("@/lib/core/notes/markdown-html");
  const part = editor.isDestroyed ? null : pastedPart(editor);
  if (!part?.markdown) return;
  const { note } = noteFromTree(htmlTree(markdownHtml(part.markdown)), { exact: false });
  const { view } = editor;
  const transaction = view.state.tr.setSelection(
    TextSelection.between(view.state.doc.resolve(part.from), view.state.doc.resolve(part.to)),
  );
  // A step of its own: undoing it gives back what was pasted, however soon it was taken.
  const taken = closeHistory(transaction.replaceSelection(sliceOf(view, note)));
  view.dispatch(taken.setMeta(key, null).scrollIntoView());
  view.focus();
}

function insert(view: EditorView, data: DataTransfer | null): boolean {
  if (!data) return false;
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  // Copied in an editor of this kind: it comes back as it was.
  if (/\bdata-pm-slice=/.test(html) && !/<(?:table|del|s|strike)[\s>]/i.test(html)) return false;
  const struck: string[] = [];
  const rich = html.trim() && (html.length <= LONGEST_HTML || !text) ? readRich(html, struck) : null;
  if (!rich && !text) return false;
  const { from } = view.state.selection;
  const transaction = view.state.tr.replaceSelection(sliceOf(view, rich ?? noteFromPlainText(text)));
  transaction.setMeta("paste", true).setMeta("uiEvent", "paste").scrollIntoView();
  const markdown = !rich && looksLikeMarkdown(text) ? text : null;
  const to = transaction.selection.to;
  const part: PastedPart = { from, to, markdown, struck };
  view.dispatch(transaction.setMeta(key, markdown !== null || struck.length > 0 ? part : null));
  return true;
}

/** `null` where the HTML holds no words. */
function readRich(html: string, struck: string[]): NoteDocument | null {
  const { note, characters } = noteFromTree(htmlTree(html), {
    exact: false,
    onStruck: (words) => struck.push(words),
  });
  return characters > 0 ? note : null;
}

/** Open at both ends, as ProseMirror's own paste is: one line goes into the line where the caret stands. */
const sliceOf = (view: EditorView, note: NoteDocument): Slice =>
  Slice.maxOpen(view.state.schema.nodeFromJSON(note).content, true);
