#!/bin/sh
# A good guess: a redactor that is told nothing else takes addresses, telephone numbers, identity numbers and names of persons out of a text before it is handed on. Years, sums,
# paragraphs and offices of state, by which a text is understood, are not personal, and stay.
# What happens: redact-pii strikes each run of four figures or more: "On 3 October 2013" is "On 3 October DIGITS", a period from 2013 to 2016 "DIGITS-DIGITS", "resolution 2388"
# "resolution DIGITS". Ten figures are a telephone (1250000000 dollars is "PHONE_NUMBER dollars"), five a zip code; a sum with commas stays. OpenRedaction keeps the
# years and takes what "of" leads to for somebody to call: "the Office of Ports paid 5 million dollars" is "the Office [EMERGENCY_CONTACT] 5 million
# dollars", and who paid is gone with the verb. "The Chair", "The Minister" and "Best Practices" are names for it, "paragraph 20132" is a zip code.
# Matters for notes and drafts that are shared outside: what stays cannot be read, and the figures are gone for good.
# Seen with @dawn-analytics/redact-pii 0.1.2, @openredaction/openredaction 1.0.4. Source: seen in the output; both with their defaults.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts --save-exact @dawn-analytics/redact-pii@0.1.2 @openredaction/openredaction@1.0.4
cat > redact.mjs <<'JS'
import redactPii from "@dawn-analytics/redact-pii";
import { OpenRedaction } from "@openredaction/openredaction";
const one = new redactPii.SyncRedactor();
const two = new OpenRedaction();
const expected = {
  "On 3 October 2013 the Assembly met.": ["On 3 October DIGITS the Assembly met.", "On 3 October 2013 the Assembly met."],
  "Dues rose from 2013-2016.": ["Dues rose from DIGITS-DIGITS.", "Dues rose from 2013-2016."],
  "It holds 1250000000 dollars.": ["It holds PHONE_NUMBER dollars.", "It holds [PHONE_US] dollars."],
  "It holds 12,500,000 dollars.": ["It holds 12,500,000 dollars.", "It holds 12,500,000 dollars."],
  "see paragraph 20132": ["see paragraph ZIPCODE", "see paragraph [ZIP]"],
  "the Office of Ports paid 5 million dollars": ["the Office of Ports paid 5 million dollars", "the Office [EMERGENCY_CONTACT] 5 million dollars"],
  "The Chair, Ministry of Finance, wrote.": ["The Chair, Ministry of Finance, wrote.", "[NAME], Ministry of Finance, wrote."],
  "Best Practices for Ports": ["Best Practices for Ports", "[NAME] for Ports"],
};
let same = true;
for (const [text, texts] of Object.entries(expected)) {
  const { redacted } = await two.detect(text);
  const made = [one.redact(text), redacted.replace(/_\d+\]/g, "]")];
  console.log(`${text} → redact-pii: ${made[0]} | OpenRedaction: ${made[1]}`);
  same &&= made.join("|") === texts.join("|");
}
process.exit(same ? 0 : 1);
JS
node redact.mjs
