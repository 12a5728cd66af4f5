import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { useEffect } from "react";
import { Button } from "@/components/ui/button";
import { useToast } from "@/components/ui/toast";
import { shortenQuote } from "@/lib/view-models/notes/shorten-quote";
import { forgetPastedPart, pastedPart, takeAsMarkdown } from "./note-clipboard";

/** What is to be known of the words just pasted: what was left out, and that they may be taken as Markdown. */
export function PastedNotice({ editor, className }: { readonly editor: Editor; readonly className: string }) {
  const { announce } = useToast();
  const part = useEditorState({ editor, selector: ({ editor: current }) => pastedPart(current) });
  const struck = part && part.struck.length > 0 ? shortenQuote(part.struck.join(" … ")) : null;
  const markdown = part?.markdown != null;
  useEffect(() => {
    if (struck) announce(`Not pasted because it is struck out: ${struck}`);
    else if (markdown) announce("Pasted as it is. Control or Command, Shift and M takes it as Markdown.");
  }, [struck, markdown, announce]);
  if (!struck && !markdown) return null;
  return (
    <div className={className}>
      {struck ? <span>Not pasted because it is struck out: “{struck}”</span> : <span>Pasted as it is.</span>}
      {markdown ? (
        <Button look="link" onClick={() => void takeAsMarkdown(editor)}>
          Take as Markdown{" "}
          <span aria-hidden="true">
            <kbd>Ctrl/⌘ ⇧ M</kbd>
          </span>
        </Button>
      ) : null}
      <Button look="link" onClick={() => forgetPastedPart(editor)}>
        Dismiss
      </Button>
    </div>
  );
}
