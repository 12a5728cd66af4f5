import { scanSync } from "libpg-query";

interface Token {
  readonly text: string;
  readonly tokenName: string;
}

/** Names that stand before a bracket with columns, and not with arguments. */
const NAMES_WHAT_FOLLOWS = new Set(["AS", "INTO", "ORDINALITY", "WITH", "ON", ")", "TABLE"]);
const OPERATOR = /^[-+*/<>=~!@#%^&|?]{2,}$/;
const PLAIN_OPERATORS = new Set(["<>", "!=", "<=", ">=", "=>", "||"]);
const NAMED_BY = new Set(["LANGUAGE", "EXTENSION", "USING", "COLLATE"]);

/**
 * What a piece of SQL asks of a database, by PostgreSQL's own scanner: its words (in capitals, as this project writes them), the
 * functions it calls ("count()"), the types it casts to ("::uuid"), operators that are not plain SQL, and languages, extensions and
 * ways of indexing. Bodies of functions count too.
 */
export function featuresOfSql(sql: string): Set<string> {
  const found = new Set<string>();
  // What `format` puts in stands for a name or a value.
  const tokens: readonly Token[] = scanSync(sql.replace(/%(?:\d\$)?[ILs]\b/g, `"x"`)).tokens;
  for (const [at, { text, tokenName }] of tokens.entries()) {
    const before = tokens[at - 1]?.text ?? "";
    const after = tokens[at + 1]?.text ?? "";
    if (tokenName === "SCONST") {
      const body = /^\$(\w*)\$([\s\S]*)\$\1\$$/.exec(text)?.[2];
      for (const feature of body ? featuresOfSql(body) : []) found.add(feature);
      // Statements that are made of strings.
      if (/^'\s*(?:CREATE|ALTER|DROP|INSERT|UPDATE|DELETE|SELECT)\s/.test(text))
        for (const feature of featuresOfSql(text.slice(1, -1).replaceAll("''", "'"))) found.add(feature);
    } else if (OPERATOR.test(text) && !PLAIN_OPERATORS.has(text)) found.add(text);
    else if (/^[A-Z][A-Z_0-9]*$/.test(text)) found.add(text);
    else if (/^[a-z][a-z_0-9]*$/.test(text)) {
      if (before === "::") found.add(`::${text}`);
      else if (NAMED_BY.has(before) || text.endsWith("_ops")) found.add(text);
      else if (after === "(" && !NAMES_WHAT_FOLLOWS.has(before)) found.add(`${text}()`);
    }
  }
  return found;
}
