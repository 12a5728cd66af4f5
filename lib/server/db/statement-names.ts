import "server-only";

/** So many statements are prepared at most: the database keeps each in memory. The product's own are a few hundred. */
const MOST = 1_000;

/**
 * Names for prepared statements, the same text the same name: the embedded database then reads and plans a query once
 * instead of each time, which is half of what a page asks of it. Beyond the limit a statement stays nameless.
 */
export function statementNames(): (query: { readonly sql: string }) => string {
  const names = new Map<string, string>();
  return ({ sql }) => {
    const known = names.get(sql);
    if (known !== undefined) return known;
    if (names.size >= MOST) return "";
    const name = `v${names.size}`;
    names.set(sql, name);
    return name;
  };
}
