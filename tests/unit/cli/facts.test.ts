import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { respond as changesOf } from "@/cli/batch/factchanges";
import { respond as factsOf } from "@/cli/batch/facts";
import { command } from "@/cli/commands/facts";

const page = fileURLToPath(new URL("../../../corpus/2016-tip-office-page.txt", import.meta.url));

async function run(...args: string[]): Promise<string> {
  let out = "";
  const write = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  try {
    expect(await command.run(args)).toBe(0);
  } finally {
    write.mockRestore();
  }
  return out;
}

describe("variorum facts", () => {
  const folder = mkdtempSync(join(tmpdir(), "variorum-facts-"));
  afterEach(() => rmSync(join(folder, "empty.txt"), { force: true }));

  it("prints a table by topic", async () => {
    const table = await run(page);
    expect(table).toContain("Ambassador Susan Coppedge");
    expect(table).toMatch(/funding \(5\)/);
  });

  it("prints JSON, CSV and one topic", async () => {
    const json = JSON.parse(await run(page, "--json", "--topic", "funding"));
    expect(json.facts).toHaveLength(5);
    expect(json.metadata.office).toBe("Office to Monitor and Combat Trafficking in Persons");
    expect((await run(page, "--csv", "--topic", "leadership")).split("\r\n")).toHaveLength(5);
  });

  it("names the topics that are not read in the language of the text", async () => {
    const file = join(folder, "empty.txt");
    writeFileSync(
      file,
      "Rząd przyzna środki dla portów, a minister kieruje programem, który nie jest jeszcze przyjęty przez parlament i na który się czeka od roku.\n",
    );
    expect(await run(file)).toContain(
      "Not read in Polish: leadership, funding, statistic, programme, office, deadline.",
    );
    expect(await run(file, "--topic", "funding")).toContain("Not read in Polish: funding.");
    expect(JSON.parse(await run(file, "--json")).lang).toBe("pl");
    expect(await run(page)).not.toContain("Not read");
  });

  it("says what is wrong with what it was given", async () => {
    await expect(command.run([])).rejects.toThrow("which file?");
    await expect(command.run([page, "--topic", "weather"])).rejects.toThrow('no topic "weather"');
    await expect(command.run([page, "--yes"])).rejects.toThrow('no option "--yes"');
    await expect(command.run([page, page])).rejects.toThrow("one file");
    writeFileSync(join(folder, "empty.txt"), "");
    await expect(command.run([join(folder, "empty.txt")])).rejects.toThrow("empty");
    await expect(command.run([join(folder, "none.txt")])).rejects.toThrow();
  });
});

describe("batch verbs", () => {
  it("answer facts, and no inferred date", () => {
    const text =
      "A page of the office.\n\nIn May 2011, the Bureau of Indian Affairs, headed by Director John Collier, gave $5 million to 12 schools.";
    expect(factsOf({ text })).toMatchObject({
      leadership: [{ person: "John Collier" }],
      funding: [{ amount: 5e6 }],
      statistics: [{ value: 12 }],
      metadata: { date: null },
    });
    expect(() => factsOf({})).toThrow("facts needs a text");
  });

  it("answer changes of facts with both quotes, and none for equal texts", () => {
    const text = (name: string) =>
      `The Bureau of Indian Affairs, headed by Commissioner ${name}, protects the rights of all tribes of the country.`;
    expect(
      changesOf({ old: { text: text("John Collier") }, new: { text: text("Philleo Nash") } }),
    ).toMatchObject({
      changes: expect.arrayContaining([
        expect.objectContaining({
          topic: "leadership",
          kind: "changed",
          sentence: "Head of the office: John Collier → Philleo Nash",
        }),
      ]),
    });
    expect(
      changesOf({ old: { text: text("John Collier") }, new: { text: text("John  Collier") } }),
    ).toMatchObject({ changes: [] });
    expect(() => changesOf({ old: { text: "" } })).toThrow("factchanges needs new.text");
  });
});
