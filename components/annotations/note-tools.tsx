"use client";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { externalLink } from "@/lib/core/notes/external-link";

const TOOLS = [
  ["bold", "Bold", <b key="b">B</b>, (editor: Editor) => editor.chain().toggleBold().run()],
  ["italic", "Italic", <i key="i">I</i>, (editor: Editor) => editor.chain().toggleItalic().run()],
  ["bulletList", "List", "• List", (editor: Editor) => editor.chain().toggleBulletList().run()],
  ["orderedList", "Numbered list", "1. List", (editor: Editor) => editor.chain().toggleOrderedList().run()],
  ["blockquote", "Quote", "“ Quote", (editor: Editor) => editor.chain().toggleBlockquote().run()],
] as const;

/** At once: the editor's own command waits for a frame, and what is typed until then is lost. */
const focusNow = (editor: Editor) => editor.view.focus();

/** The form a note can have, as buttons that say whether it holds at the cursor. */
export function NoteTools({
  editor,
  onMention,
  className,
  linkClass,
}: {
  readonly editor: Editor | null;
  readonly onMention: () => void;
  readonly className: string;
  readonly linkClass: string;
}) {
  const [linking, setLinking] = useState(false);
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      new Set([...TOOLS.map(([name]) => name), "link"].filter((name) => current?.isActive(name))),
    equalityFn: (a, b) => a?.size === b?.size && [...(a ?? [])].every((name) => b?.has(name)),
  });
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of buttons */}
      <div className={className} role="group" aria-label="Formatting">
        {TOOLS.map(([name, label, face, run]) => (
          <button
            key={name}
            type="button"
            aria-label={label}
            title={label}
            aria-pressed={active?.has(name) ?? false}
            onClick={() => {
              if (!editor) return;
              focusNow(editor);
              run(editor);
            }}
          >
            {face}
          </button>
        ))}
        <button
          type="button"
          aria-pressed={active?.has("link") ?? false}
          aria-expanded={linking}
          onClick={() => setLinking((is) => !is)}
        >
          Link
        </button>
        <button type="button" aria-label="Mention somebody" title="Mention somebody" onClick={onMention}>
          @
        </button>
      </div>
      {linking && editor ? (
        <LinkField editor={editor} className={linkClass} onDone={() => setLinking(false)} />
      ) : null}
    </>
  );
}

function LinkField({
  editor,
  className,
  onDone,
}: {
  readonly editor: Editor;
  readonly className: string;
  readonly onDone: () => void;
}) {
  const id = useId();
  const [address, setAddress] = useState(String(editor.getAttributes("link").href ?? ""));
  const [refused, setRefused] = useState(false);
  const apply = () => {
    const typed = address.trim();
    if (typed === "") {
      focusNow(editor);
      editor.chain().extendMarkRange("link").unsetLink().run();
      return onDone();
    }
    const href = externalLink(typed) ?? externalLink(`https://${typed}`);
    if (href === null) return setRefused(true);
    focusNow(editor);
    const chain = editor.chain().extendMarkRange("link");
    if (editor.state.selection.empty && !editor.isActive("link")) {
      chain.insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href } }] }).run();
    } else chain.setLink({ href }).run();
    onDone();
  };
  return (
    <div className={className}>
      <label className="vh" htmlFor={id}>
        Address of the link
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the field was asked for by the press before
        autoFocus
        type="url"
        value={address}
        placeholder="https://"
        aria-invalid={refused}
        aria-describedby={refused ? `${id}-refused` : undefined}
        onChange={(event) => {
          setAddress(event.target.value);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") apply();
          else if (event.key === "Escape") {
            focusNow(editor);
            onDone();
          } else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      <Button onClick={apply}>{address.trim() === "" ? "Remove" : "Set"}</Button>
      {refused ? (
        <span id={`${id}-refused`} role="alert">
          Only http, https and mail addresses
        </span>
      ) : null}
    </div>
  );
}
