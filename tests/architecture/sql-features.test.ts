import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadModule } from "libpg-query";
import { beforeAll, expect, test } from "vitest";
import { collectSql } from "./sql/collect-sql";
import { featuresOfSql } from "./sql/features-of-sql";

const root = fileURLToPath(new URL("../..", import.meta.url));

beforeAll(() => loadModule());

/** What docs/scale.md says the database is asked for: all that is set as code in the section of that name. */
function documented(): string[] {
  const page = readFileSync(`${root}/docs/scale.md`, "utf8");
  const section = page.split(/^## /m).find((each) => each.startsWith("What the database is asked for")) ?? "";
  return [...section.matchAll(/`([^`]+)`/g)].flatMap(([, words = ""]) => words.split(" "));
}

test("PostgreSQL is asked for what docs/scale.md lists, and for nothing else", () => {
  const found = new Map<string, string>();
  for (const [file, pieces] of collectSql(root, ["prisma", "lib/server", "cli"]))
    for (const feature of pieces.flatMap((sql) => [...featuresOfSql(sql)])) found.set(feature, file);
  expect(found.size).toBeGreaterThan(150);
  const listed = documented();
  const unlisted = [...found].filter(([feature]) => !listed.includes(feature));
  expect(unlisted, "say in docs/scale.md what it is for, and where it is not to be had").toEqual([]);
  expect(
    listed.filter((feature) => !found.has(feature)),
    "no longer asked for",
  ).toEqual([]);
  expect(listed).toEqual([...new Set(listed)]);
});

test("features are found in strings, bodies of functions and statements made of strings, and names are none", () => {
  const sql = `
    CREATE FUNCTION "f"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      EXECUTE format('CREATE INDEX %1$I ON %2$s USING GIN (x)', a, b);
      RETURN NEW; END $$;
    SELECT now()::date, v."at" -> 'to' FROM "key" AS each("count") WHERE x @> $1 FOR UPDATE SKIP LOCKED -- LATERAL`;
  expect([...featuresOfSql(sql)].sort()).toEqual(
    [
      ..."-> ::date @> AS BEGIN CREATE END EXECUTE FOR FROM FUNCTION GIN INDEX LANGUAGE LOCKED NEW ON RETURN RETURNS".split(
        " ",
      ),
      ..."SELECT SKIP UPDATE USING WHERE format() now() plpgsql".split(" "),
    ].sort(),
  );
});
