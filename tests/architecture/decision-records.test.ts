import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL("../../docs/decisions/", import.meta.url);

test("every record of a decision has a number of its own, and says it in its title", () => {
  const records = readdirSync(folder).filter((file) => /^\d{4}-/.test(file));
  const numbers = records.map((file) => file.slice(0, 4));
  expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  for (const file of records)
    expect(readFileSync(new URL(file, folder), "utf8")).toMatch(new RegExp(`^# ${file.slice(0, 4)}\\b`));
});
