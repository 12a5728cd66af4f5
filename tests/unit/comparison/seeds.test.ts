import { describe, expect, it } from "vitest";
import { compareTexts } from "@/lib/core/comparison/compare-texts";
import { countWords } from "@/lib/core/text/count-words";
import { corpusTexts } from "@/tests/fixtures/text-arbitraries";

function textOf(name: string): string {
  const found = corpusTexts.find((text) => text.name.includes(name));
  if (!found) throw new Error(`no example text ${name}`);
  return found.text;
}

describe("the office page, 2013 to 2016", () => {
  const older = textOf("2013-tip-office-page");
  const newer = textOf("2016-tip-office-page");
  const comparison = compareTexts({ text: older }, { text: newer });
  const edits = comparison.changes.flatMap((change) =>
    change.words.map((edit) => [
      older.slice(edit.older.start, edit.older.end),
      newer.slice(edit.newer.start, edit.newer.end),
    ]),
  );
  const standing = (side: "inserted" | "deleted", text: string) =>
    comparison.changes
      .filter((change) => change.kind === side)
      .map((change) => {
        const range = change.older ?? change.newer;
        return range ? text.slice(range.start, range.end) : "";
      })
      .join("\n");

  it("tells the head of the office as one replacement, and the verb as another", () => {
    expect(edits).toContainEqual(["Luis CdeBaca", "Susan Coppedge"]);
    expect(edits).toContainEqual(["directed", "headed"]);
  });

  it("keeps the sentence that survived and says that the rest of its paragraph is gone", () => {
    const mandate = comparison.changes.find(
      (change) =>
        change.older &&
        older.slice(change.older.start, change.older.end).startsWith("The Department of State’s Office"),
    );
    expect(mandate?.kind).toBe("modified");
    expect(mandate?.similarity).toBeGreaterThan(0.9);
    const gone = standing("deleted", older);
    expect(gone).toContain("Major forms of human trafficking include");
    expect(gone).toContain("The Office has responsibility for bilateral and multilateral diplomacy");
  });

  it("keeps the four tiles", () => {
    for (const tile of ["Prevention", "Protection", "Prosecution", "Partnerships"]) {
      expect(standing("deleted", older)).not.toMatch(new RegExp(`^${tile}`, "m"));
    }
  });

  it("shows the items of 2016 as new", () => {
    expect(standing("inserted", newer)).toContain("has awarded a $600,000 grant");
    expect(standing("inserted", newer)).toContain("a grand prize of $250,000");
  });
});

describe("two texts that share an office and a topic, 2007 and 2016", () => {
  const older = textOf("2007-04-11");
  const newer = textOf("2016-tip-office-page");
  const { changes, degraded } = compareTexts({ text: older }, { text: newer });

  it("is no confetti", () => {
    expect(degraded).toBeNull();
    expect(changes.length).toBeLessThan(25);
    for (const change of changes) {
      change.words.forEach((edit, k) => {
        const next = change.words[k + 1];
        if (next) expect(countWords(older, edit.older.end, next.older.start)).toBeGreaterThanOrEqual(3);
      });
    }
  });
});
