#!/bin/sh
# A good guess: what makes typography of plain signs ("(c)" a copyright sign, "1/2" a half) does so where they stand for it, alone: "(c) 2013 Office of Ports", "1/2 of the
# fund". It asks whether a figure, a stroke or a letter touches them, and leaves "Article 5(c)" and symbols of documents as they are.
# What happens: markdown-it's typographer, typograf and Tiptap's typography extension, the last while a person types, ask for the bracket alone: "Article 5(c)" is
# "Article 5©", and of the clauses "(a) (b) (c) … (r)" the third is "©" and the eighteenth "®". typograf also makes "68/1/2", "A/C.1/2" and the day
# "1/2/2013" into "68/½", "A/C.½" and "½/2013". Tiptap asks for blanks around "1/2", and so does none of these; what it makes of "(c)" a person who sees it
# can undo. "(tm)", "(sm)" and "+-" are no clauses, "(c)" and "(r)" are in every long list.
# Matters for laws and positions, whose clauses are cited in just this form: clause (c) cannot be found, cited or compared any more, (b) and (d) can.
# Seen with markdown-it 15.0.3, typograf 7.8.0, @tiptap/extension-typography 3.31.3 (with jsdom 26.1.0).
# Source: seen in the output; scoped replacements of markdown-it (rules_core/replacements), rules common/symbols/copy and common/number/fraction of typograf.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact markdown-it@15.0.3 typograf@7.8.0 jsdom@26.1.0 \
  @tiptap/extension-typography@3.31.3 @tiptap/starter-kit@3.31.3 @tiptap/core@3.31.3 @tiptap/pm@3.31.3
cat > set.mjs <<'JS'
import { JSDOM } from "jsdom";
const { window } = new JSDOM("<div id='editor'></div>", { pretendToBeVisual: true });
Object.assign(globalThis, { window, document: window.document, MutationObserver: window.MutationObserver, Node: window.Node });
Object.defineProperty(globalThis, "navigator", { value: window.navigator, configurable: true });
const { default: MarkdownIt } = await import("markdown-it");
const { default: Typograf } = await import("typograf");
const { Editor } = await import("@tiptap/core");
const { default: StarterKit } = await import("@tiptap/starter-kit");
const { default: Typography } = await import("@tiptap/extension-typography");
const editor = new Editor({ element: window.document.getElementById("editor"), extensions: [StarterKit, Typography] });
const type = (text) => {
  editor.commands.setContent("<p></p>");
  for (const letter of text) {
    const { from, to } = editor.state.selection;
    const insert = () => editor.state.tr.insertText(letter, from, to);
    if (!editor.view.someProp("handleTextInput", (handle) => handle(editor.view, from, to, letter, insert))) editor.view.dispatch(insert());
  }
  return editor.getText();
};
const markdown = (text) => new MarkdownIt({ typographer: true }).renderInline(text);
const typograf = (text) => new Typograf({ locale: ["en-US"] }).execute(text).replaceAll("\u00a0", " ");
const expected = {
  "Article 5(c) of the Pact": ["Article 5© of the Pact", "Article 5© of the Pact", "Article 5© of the Pact"],
  "(c) Ports open.": ["© Ports open.", "© Ports open.", "© Ports open."],
  "(r) Lamps burn.": ["® Lamps burn.", "® Lamps burn.", "® Lamps burn."],
  "see 68/1/2 for it": ["see 68/1/2 for it", "see 68/½ for it", "see 68/1/2 for it"],
  "A/C.1/2 of them": ["A/C.1/2 of them", "A/C.½ of them", "A/C.1/2 of them"],
  "on 1/2/2013 it": ["on 1/2/2013 it", "on ½/2013 it", "on 1/2/2013 it"],
};
const seen = Object.entries(expected).map(([text, texts]) => {
  const made = [markdown(text), typograf(text), type(text)];
  console.log(`${text} → markdown-it: ${made[0]} | typograf: ${made[1]} | typed: ${made[2]}`);
  return made.join() === texts.join();
});
process.exit(seen.every(Boolean) ? 0 : 1);
JS
node set.mjs
