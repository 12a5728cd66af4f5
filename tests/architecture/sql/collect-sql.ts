import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** How a statement begins that stands in a string of its own. */
const STATEMENT =
  /^\s*(?:ALTER|ANALYZE|BEGIN|CALL|CLUSTER|COMMIT|COPY|CREATE|DECLARE|DELETE|DISCARD|DO|DROP|EXPLAIN|FETCH|GRANT|INSERT|LISTEN|LOCK|MERGE|NOTIFY|REFRESH|REINDEX|RESET|ROLLBACK|SELECT|SET|SHOW|TABLE|TRUNCATE|UNLISTEN|UPDATE|VACUUM|VALUES|WITH)(?:\s|$)/;
const TAGS = /(?:^|\.)(?:\$queryRaw|\$executeRaw|sql)$/;

/** Every piece of SQL that is written in a folder of migrations and in sources, values and inserted pieces taken out. */
export function collectSql(root: string, folders: readonly string[]): Map<string, string[]> {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      path.join(folder, file),
    ),
  );
  const found = new Map<string, string[]>();
  for (const file of files) {
    if (file.includes("generated") || !/\.(?:sql|ts|mjs)$/.test(file)) continue;
    const source = readFileSync(path.join(root, file), "utf8");
    const pieces = file.endsWith(".sql") ? [source] : sqlOf(file, source);
    if (pieces.length > 0) found.set(file, pieces);
  }
  return found;
}

function sqlOf(file: string, source: string): string[] {
  const { program } = parseSync(file, source);
  const pieces: string[] = [];
  const tagged = new Set<object>();
  const textOf = (quasis: readonly { value: { cooked?: string | null; raw: string } }[]) =>
    quasis.map(({ value }) => value.cooked ?? value.raw).join(" $1 ");
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      if (!TAGS.test(source.slice(tag.start, tag.end))) return;
      tagged.add(quasi);
      pieces.push(textOf(quasi.quasis));
    },
    TemplateLiteral(node) {
      const text = textOf(node.quasis);
      if (!tagged.has(node) && STATEMENT.test(text)) pieces.push(text);
    },
    Literal({ value }) {
      if (typeof value === "string" && STATEMENT.test(value)) pieces.push(value);
    },
  }).visit(program);
  return pieces;
}
