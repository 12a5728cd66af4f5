#!/bin/sh
# A good guess: a plain line that is pasted into Tiptap's StarterKit stays the line it is. Its typing rule for numbered lists
# asks for figures ("1. "), so a line that begins with an initial is safe.
# What happens: since the list extension reads letters and Roman numbers, its paste handler (not its typing rule, and not
# one of the paste rules that `enablePasteRules` switches off) takes a single pasted line for a list. "M. Johnson leads"
# becomes item 1000 of a Roman list with the words "Johnson leads": the initial is gone from the text.
# Seen with @tiptap/extension-list 3.32.0.
# Source: OrderedList.addProseMirrorPlugins and parsePlainTextOrderedListPaste in the package.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund @tiptap/core@3.32.0 @tiptap/pm@3.32.0 @tiptap/extension-list@3.32.0
cat > look.mjs <<'JS'
import { orderedListInputRegex, parsePlainTextOrderedListPaste } from "@tiptap/extension-list";
const lines = ["M. Johnson leads", "U. S. policy", "D. C. rules", "C. Everett Koop"];
let asSeen = true;
for (const line of lines) {
  const pasted = parsePlainTextOrderedListPaste(line);
  const words = pasted?.content?.[0]?.content?.[0]?.content?.[0]?.text;
  console.log(JSON.stringify(line), "→", JSON.stringify(pasted?.attrs), JSON.stringify(words));
  asSeen &&= pasted !== null && words === line.slice(3) && !orderedListInputRegex.test(line.slice(0, 3));
}
process.exit(asSeen ? 0 : 1);
JS
node look.mjs
