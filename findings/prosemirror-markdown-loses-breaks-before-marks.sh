#!/bin/sh
# A good guess: prosemirror-markdown writes a document so that its own parser reads the same document back; it puts a backslash before
# signs that would mean something ("1\. May" at the head of a paragraph). A line break inside a paragraph is "\" and a line feed.
# What happens: only the head of a paragraph is guarded, not the line after a break. A second line "- ports" becomes a list, "# 3" a
# heading; "---" makes the line above it a heading and is gone itself. In each case the break becomes a backslash
# in the words. "+ 5 per cent" and "1. May" at the head of the second line do the same; "* ports" and "12. May" are safe.
# Seen with prosemirror-markdown 1.13.9, prosemirror-model 1.25.13.
# Source: MarkdownSerializerState.text and .esc (startOfLine is true at the start of a block only); CommonMark 0.31, 4.3 and 5.3.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund prosemirror-markdown@1.13.9 prosemirror-model@1.25.13
cat > round.mjs <<'JS'
import { defaultMarkdownParser, defaultMarkdownSerializer, schema } from "prosemirror-markdown";
const noteOf = (...lines) => {
  const parts = lines.flatMap((line, at) => [...(at > 0 ? [schema.nodes.hard_break.create()] : []), schema.text(line)]);
  return schema.node("doc", null, [schema.node("paragraph", null, parts)]);
};
const again = (...lines) => {
  const note = noteOf(...lines);
  const markdown = defaultMarkdownSerializer.serialize(note);
  const back = defaultMarkdownParser.parse(markdown);
  console.log(`${JSON.stringify(markdown)}\n  ${note.eq(back) ? "the same" : back.toString()}`);
  return { same: note.eq(back), back };
};
const kept = [again("1. May"), again("- ports"), again("Ask:", "* ports"), again("Ask:", "12. May")];
const lost = [again("Ask:", "- ports"), again("Ask:", "+ 5 per cent"), again("Ask:", "1. May"), again("Ask:", "# 3"), again("Ask:", "---")];
const rule = lost.at(-1).back;
const gone = rule.firstChild.type.name === "heading" && !rule.textContent.includes("---") && rule.textContent.includes("\\");
process.exit(kept.every(({ same }) => same) && lost.every(({ same }) => !same) && gone ? 0 : 1);
JS
node round.mjs
