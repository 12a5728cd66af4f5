import { mergeAttributes, Node } from "@tiptap/core";
import { mentionText } from "@/lib/core/notes/mentions";

const textOf = (name: unknown) =>
  mentionText({ type: "mention", attrs: { id: "", name: String(name ?? "") } });

/** A member as one piece of the line: it is deleted whole, and no key makes another name of it. */
export const NoteMention = Node.create({
  name: "mention",
  group: "inline",
  inline: true,
  atom: true,
  selectable: false,
  addAttributes() {
    return {
      id: {
        default: null,
        parseHTML: (element) => element.getAttribute("data-mention"),
        renderHTML: ({ id }) => ({ "data-mention": id }),
      },
      name: {
        default: "",
        parseHTML: (element) => (element.textContent ?? "").replace(/^@/, ""),
        renderHTML: () => ({}),
      },
    };
  },
  parseHTML: () => [{ tag: "span[data-mention]" }],
  renderHTML: ({ node, HTMLAttributes }) => [
    "span",
    mergeAttributes(HTMLAttributes),
    textOf(node.attrs.name),
  ],
  renderText: ({ node }) => textOf(node.attrs.name),
  // The count of characters is that of the plain text.
  extendNodeSchema: ({ name }) =>
    name === "mention" ? { leafText: (node: { attrs: { name?: unknown } }) => textOf(node.attrs.name) } : {},
});
