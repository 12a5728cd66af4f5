import { renderJSONContentToReactElement } from "@tiptap/static-renderer/json/react";
import { createElement, type ReactNode, useMemo } from "react";
import { externalLink } from "@/lib/core/notes/external-link";
import { hasUnbrokenRun } from "@/lib/core/text/has-unbroken-run";
import { listStyle } from "@/lib/view-models/notes/list-style";
import styles from "./note-body.module.css";

type Rendered = { readonly children?: ReactNode };

const tag =
  (name: string) =>
  ({ children }: Rendered) =>
    createElement(name, null, children);

const render = renderJSONContentToReactElement({
  nodeMapping: {
    doc: ({ children }) => <>{children}</>,
    paragraph: tag("p"),
    text: ({ node }) => <>{node.text ?? ""}</>,
    hardBreak: () => <br />,
    mention: ({ node }) => (
      <span className={styles.mention} translate="no">
        @<bdi>{String(node.attrs?.name ?? "")}</bdi>
      </span>
    ),
    bulletList: tag("ul"),
    orderedList: ({ node, children }) => {
      const start: unknown = node.attrs?.start;
      const counted = listStyle(node.attrs?.type);
      return (
        <ol
          {...(typeof start === "number" && start !== 1 ? { start } : {})}
          {...(counted ? { type: counted.type, "data-counted": counted.style } : {})}
        >
          {children}
        </ol>
      );
    },
    listItem: tag("li"),
    blockquote: tag("blockquote"),
  },
  markMapping: {
    bold: tag("b"),
    italic: tag("i"),
    link: ({ mark, children }) => {
      // Asked on save and again here: an address from anywhere else never becomes a link.
      const href = externalLink(mark.attrs?.href);
      if (href === null) return <>{children}</>;
      return (
        <a href={href} rel="noopener noreferrer nofollow" target="_blank">
          {children}
        </a>
      );
    },
  },
  // What is not on the list loses its form and keeps its words.
  unhandledNode: ({ children }) => <>{children}</>,
  unhandledMark: ({ children }) => <>{children}</>,
});

const isDocument = (body: unknown): body is { type: "doc"; content: [] } =>
  typeof body === "object" && body !== null && "type" in body && body.type === "doc";

/** The words of a note with their form, from stored JSON, without an editor. `text` stands in where there is none. */
export function NoteBody({ body, text }: { readonly body: unknown; readonly text: string }) {
  // The renderer numbers its elements on and on: rendered again, the same words would be other elements, and what is selected in them lost.
  const words = useMemo(() => (isDocument(body) ? render({ content: body }) : <p>{text}</p>), [body, text]);
  return (
    <div className={styles.body} dir="auto" {...(hasUnbrokenRun(text) ? { "data-unbroken": true } : {})}>
      {words}
    </div>
  );
}
