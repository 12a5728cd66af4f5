#!/bin/sh
# A good guess: number skeletons in messages of ICU mean the same in every library for them. As ICU defines it, "::percent" writes the sign and does not multiply (0.5 is "0.5%", 25
# is "25%"), and "::percent scale/100" is for shares: 0.5 is "50%".
# What happens: intl-messageformat multiplies by a hundred for "percent", and by a hundred again for "scale/100": a share of one half, written as ICU has it, is 5,000%, and 25 per
# cent by "::percent" is 2,500%. So it is with the short form "%x100", which is made for shares. @messageformat/core is as ICU. "::permille" is passed over by both: 0.5 is "0.5",
# without a sign.
# Matters for messages that translators get from programs with ICU: one and the same text is right in one part of an application and a hundred times too high in another.
# Seen with intl-messageformat 12.1.5, @messageformat/core 3.4.1. Source: ICU user guide, Number Skeletons (percent, scale, %x100); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --save-exact intl-messageformat@12.1.5 @messageformat/core@3.4.1
cat > percent.mjs <<'JS'
import messageFormat from "@messageformat/core";
import { IntlMessageFormat } from "intl-messageformat";
const MessageFormat = messageFormat.default ?? messageFormat;
const cases = [
  ["{n, number, ::percent}", 25, "2,500%", "25%"],
  ["{n, number, ::percent}", 0.5, "50%", "0.5%"],
  ["{n, number, ::percent scale/100}", 0.5, "5,000%", "50%"],
  ["{n, number, ::%x100}", 0.5, "5,000%", "50%"],
  ["{n, number, ::scale/100}", 0.5, "50", "50"],
  ["{n, number, ::permille}", 0.5, "0.5", "0.5"],
];
const same = cases.map(([message, n, own, icu]) => {
  const seen = [new IntlMessageFormat(message, "en").format({ n }), new MessageFormat("en").compile(message)({ n })];
  console.log(`${message} of ${n}: intl-messageformat ${seen[0]}, @messageformat/core ${seen[1]}`);
  return seen[0] === own && seen[1] === icu;
});
process.exit(same.every(Boolean) ? 0 : 1);
JS
node percent.mjs
