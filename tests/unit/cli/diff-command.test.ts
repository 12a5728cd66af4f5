import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { command } from "@/cli/commands/diff";

let folder: string;
let output: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "variorum-diff-"));
  output = "";
  const keep = (chunk: unknown) => {
    output += String(chunk);
    return true;
  };
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
  vi.spyOn(process.stderr, "write").mockImplementation(keep);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("variorum diff", () => {
  it("marks what is gone and new without colour, and keeps control characters out of the terminal", async () => {
    const older = file("a.txt", "The Office is directed by Ambassador Luis CdeBaca in Washington.\n");
    const newer = file(
      "b.txt",
      "The Office is headed by Ambassador \u001b[2JSusan Coppedge in Washington.\n",
    );
    expect(await command.run([older, newer, "--no-color"])).toBe(1);
    expect(output).toContain("[-directed-]{+headed+}");
    expect(output).toContain("CdeBaca-]");
    expect(output).not.toContain("\u001b");
  });

  it("writes a Word file with tracked changes, whose two texts it compares again", async () => {
    const older = file("a.txt", "The Office is directed by Ambassador Luis CdeBaca in Washington.\n");
    const newer = file("b.txt", "The Office is headed by Ambassador Susan Coppedge in Washington.\n");
    const written: Uint8Array[] = [];
    vi.mocked(process.stdout.write).mockImplementation((chunk) => written.push(chunk as Uint8Array) > 0);
    expect(await command.run([older, newer, "--docx"])).toBe(1);
    const tracked = join(folder, "tracked.docx");
    writeFileSync(tracked, Buffer.concat(written));
    vi.mocked(process.stdout.write).mockImplementation((chunk) => {
      output += String(chunk);
      return true;
    });
    expect(await command.run([tracked, "--no-color"])).toBe(1);
    expect(output).toContain("[-directed-]{+headed+}");
    await expect(command.run([file("no.docx", "Only words.")])).rejects.toMatchObject({
      code: "unsupported",
    });
  });

  it("says plainly that nothing changed", async () => {
    const path = file("a.txt", "One sentence stands here.\n");
    expect(await command.run([path, path])).toBe(0);
    expect(output).toContain("No change in this view");
  });

  it("escapes the texts in HTML", async () => {
    const older = file("a.txt", "A plain sentence stands here today.\n");
    const newer = file("b.txt", "A plain <script>alert(1)</script> sentence stands here today.\n");
    await command.run([older, newer, "--html"]);
    expect(output).toContain("<ins>");
    expect(output).not.toContain("<script>");
  });

  it("gives data whose offsets fit the texts beside it", async () => {
    const older = file("a.txt", "Grants of $5 million were awarded in 2015.\n");
    const newer = file("b.txt", "Grants of $18 million were awarded in 2016.\n");
    await command.run([older, newer, "--json"]);
    const data = JSON.parse(output);
    const [edit] = data.comparison.changes[0].words;
    expect(data.older.text.slice(edit.older.start, edit.older.end)).toBe("$5 million");
    expect(data.newer.text.slice(edit.newer.start, edit.newer.end)).toBe("$18 million");
  });

  it("asks for two files", async () => {
    expect(await command.run(["one"])).toBe(2);
    expect(output).toContain("give two files");
  });

  it("names the file that is missing", async () => {
    await expect(command.run([join(folder, "none.txt"), join(folder, "none.txt")])).rejects.toThrow(
      /none\.txt/,
    );
  });
});
