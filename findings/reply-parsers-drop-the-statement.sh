#!/bin/sh
# A good guess: a parser of replies in mail cuts off what a mail program quotes: lines with ">", and the line above them that names the day and the sender ("On Thu,
# 3 Oct 2013 at 10:00, Ada <ada@ports.example> wrote:"). What the sender wrote stays.
# What happens: any sentence that begins with "On" and ends, as much as a line later, with "wrote:" is such a line for node-email-reply-parser and
# email-reply-parser, and all that follows it is gone: "On 3 October 2013 the Assembly met. The delegate of Chad wrote:" ends the letter, and the
# statement that it brings is not in it. An item that begins with two hyphens ("-- to lift tolls") begins a signature for the one, a paragraph that
# begins with "Sent from Geneva, the report says" is the line of a telephone for the other; both take what follows it along.
# Matters for letters of offices and press notes by mail, which bring statements in this very form: the answer looks whole, and lacks what was said.
# Seen with node-email-reply-parser 0.1.4, email-reply-parser 2.3.7. Source: seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact node-email-reply-parser@0.1.4 email-reply-parser@2.3.7
cat > read.mjs <<'JS'
import one from "node-email-reply-parser";
import two from "email-reply-parser";
const Parser = two.default ?? two;
const letters = {
  statement: "Dear colleagues,\n\nOn 3 October 2013 the Assembly met. The delegate of Chad wrote:\n\nStates shall not detain children.\n\nThe Committee agreed.\n",
  items: "States agreed:\n\n-- to lift tolls;\n-- to light lamps.\n\nThey meet in May.\n",
  report: "The Committee took note.\n\nSent from Geneva, the report says that tolls rose.\n\nIt asks for more.\n",
};
const seen = Object.fromEntries(
  Object.entries(letters).map(([name, text]) => [name, [one(text, true).trim(), new Parser().read(text).getVisibleText().trim()]]),
);
for (const [name, texts] of Object.entries(seen)) console.log(name, JSON.stringify(texts));
process.exit(
  seen.statement.every((text) => text === "Dear colleagues,") &&
    seen.items[0] === "States agreed:" &&
    seen.items[1].endsWith("They meet in May.") &&
    seen.report[0].endsWith("It asks for more.") &&
    seen.report[1] === "The Committee took note."
    ? 0
    : 1,
);
JS
node read.mjs
