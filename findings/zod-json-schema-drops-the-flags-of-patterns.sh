#!/bin/sh
# A good guess: z.toJSONSchema() says what the schema takes, and throws where JSON Schema has no words for it (as it does for
# z.bigint() and z.date(), "cannot be represented"). A regular expression with a flag is such a case: `pattern` has no flags.
# What happens: the flags are dropped without a word. What zod takes by /i or /m is refused by every validator of the JSON Schema, so that
# a client which checks before it sends refuses valid input. The same schema written with [A-Za-z] agrees.
# Seen with zod 4.6.7, ajv 8.20.0. Source: the JSON Schema processor for strings takes regex.source; JSON Schema 2020-12, 6.3.3.
# What helps: character classes in place of /i, (?:^|\n) in place of ^ with /m.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund zod@4.6.7 ajv@8.20.0
cat > look.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { z } from "zod";
const ajv = new Ajv({ strict: false });
const judge = (pattern, value) => {
  const schema = z.string().regex(pattern);
  const json = z.toJSONSchema(schema);
  const found = { zod: schema.safeParse(value).success, json: ajv.validate(json, value) };
  console.log(`${pattern} and ${JSON.stringify(value)}: zod ${found.zod}, JSON Schema ${JSON.stringify(json.pattern)} ${found.json}`);
  return found;
};
const insensitive = judge(/^a\/res\/\d+$/i, "A/RES/70");
const lines = judge(/^annex$/m, "Paper\nannex");
const written = judge(/^[Aa]\/[Rr][Ee][Ss]\/\d+$/, "A/RES/70");
let refuses = false;
try {
  z.toJSONSchema(z.date());
} catch (error) {
  refuses = true;
  console.log(`z.date(): ${error.message}`);
}
const dropped = [insensitive, lines].every(({ zod, json }) => zod && !json);
process.exit(dropped && written.zod && written.json && refuses ? 0 : 1);
JS
node look.mjs
