#!/bin/sh
# A good guess: Tiptap's static renderer for React draws the same document as the same elements each time, so that React, on rendering
# again, keeps what stands in the page: what is selected or focused in it, and what a screen reader is at.
# What happens: the renderer gives each element a key from a counter that it never sets back. Rendered a second time, equal content has
# other keys; React takes all of it down and puts new elements there. A selection in the text is lost with every render of what
# is around it, and each render costs as much as the first.
# Matters wherever stored rich text is shown beside controls: notes, comments, previews. It helps to keep what was rendered
# (useMemo) for as long as the content is the same.
# Seen with @tiptap/static-renderer 3.32.0, React 19.2.0 and jsdom 27.0.0.
# Source: the renderer of the package (dist/json/react); React documentation, "Preserving and Resetting State".
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tiptap/static-renderer@3.32.0 @tiptap/core@3.32.0 @tiptap/pm@3.32.0 \
  react@19.2.0 react-dom@19.2.0 jsdom@27.0.0
cat > render.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<main></main>");
Object.assign(globalThis, { window, document: window.document, IS_REACT_ACT_ENVIRONMENT: true });
// Newer versions of Node.js have one of their own.
globalThis.navigator ??= window.navigator;
const { act, createElement } = await import("react");
const { createRoot } = await import("react-dom/client");
const { renderJSONContentToReactElement } = await import("@tiptap/static-renderer/json/react");
const render = renderJSONContentToReactElement({
  nodeMapping: {
    doc: ({ children }) => createElement("div", null, children),
    paragraph: ({ children }) => createElement("p", null, children),
    text: ({ node }) => node.text,
  },
  markMapping: {},
});
const content = { type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "The fund pays." }] }] };
const Page = ({ drawn }) => createElement("section", { "data-drawn": drawn }, render({ content }));
const root = createRoot(document.querySelector("main"));
await act(() => root.render(createElement(Page, { drawn: 1 })));
const first = document.querySelector("p");
await act(() => root.render(createElement(Page, { drawn: 2 })));
console.log(document.querySelector("p") === first ? "the same paragraph" : "another paragraph");
JS
seen=$(node render.mjs 2>/dev/null)
echo "expected: the same paragraph"
echo "seen:     $seen"
# Output seen:
# expected: the same paragraph
# seen:     another paragraph
[ "$seen" = "another paragraph" ]
