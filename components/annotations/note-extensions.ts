import { type Extensions, wrappingInputRule } from "@tiptap/core";
import { OrderedList } from "@tiptap/extension-list";
import { CharacterCount, Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";
import { externalLink } from "@/lib/core/notes/external-link";
import { listStyle } from "@/lib/view-models/notes/list-style";
import { NoteClipboard } from "./note-clipboard";
import { NoteMention } from "./note-mention";

/**
 * A numbered list that only what is typed begins. The extension's own paste takes "M. Johnson leads" for the thousandth
 * item of a list, and "2013. " for the beginning of one.
 */
const NumberedList = OrderedList.extend({
  renderHTML({ HTMLAttributes, node }) {
    const counted = listStyle(node.attrs.type);
    return (
      this.parent?.({
        node,
        HTMLAttributes: counted ? { ...HTMLAttributes, "data-counted": counted.style } : HTMLAttributes,
      }) ?? ["ol", HTMLAttributes, 0]
    );
  },
  addProseMirrorPlugins: () => [],
  addInputRules() {
    return [
      wrappingInputRule({
        find: /^(\d{1,3})\.\s$/,
        type: this.type,
        getAttributes: (match) => ({ start: Number(match[1]) }),
        joinPredicate: (match, { attrs, childCount }) =>
          attrs.type === null && childCount + attrs.start === Number(match[1]),
      }),
    ];
  },
});

/** The editor's schema: exactly what `parseNoteDocument` accepts. */
export function noteExtensions(placeholder: string): Extensions {
  return [
    StarterKit.configure({
      heading: false,
      code: false,
      codeBlock: false,
      strike: false,
      underline: false,
      horizontalRule: false,
      dropcursor: false,
      gapcursor: false,
      trailingNode: false,
      orderedList: false,
      link: {
        openOnClick: false,
        autolink: true,
        defaultProtocol: "https",
        isAllowedUri: (url) => externalLink(url) !== null,
        HTMLAttributes: { rel: "noopener noreferrer nofollow", target: "_blank" },
      },
    }),
    NumberedList,
    NoteMention,
    NoteClipboard,
    Placeholder.configure({ placeholder }),
    CharacterCount,
  ];
}
