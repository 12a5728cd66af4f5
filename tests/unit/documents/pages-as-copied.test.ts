import { describe, expect, it } from "vitest";
import { findMetadata } from "@/lib/core/documents/find-metadata";

/** What lines say of their paper, each a block without furniture marked. */
function read(lines: readonly string[]) {
  let all = "";
  const blocks = lines.map((line) => {
    const start = all.length;
    all += `${line}\n`;
    return { kind: "paragraph" as const, start, end: start + line.length, chrome: null };
  });
  return findMetadata(all, blocks);
}
const sentence =
  "The Bureau works with governments to protect refugees, and it reports on its work to the Congress every year in spring.";

describe("a page as it is copied, menus and all", () => {
  const office = "The Lakeside District Attorney's Office";

  it.each([
    // The page says the title again.
    [
      [
        "Two held over dues - Lakeside News",
        "Skip to content",
        "Two held over dues",
        "May 4, 2015",
        sentence,
      ],
      null,
    ],
    // An office ends the line of the tab, with a dash or a bar.
    [[`Two held over dues - ${office}`, "HOME", "May 4, 2015", "TWO HELD OVER", sentence], office],
    [[`Two held over dues | ${office}`, "Home", "About us", "May 4, 2015: Two held", sentence], office],
    [[`FOR IMMEDIATE RELEASE: Two held over dues - ${office}`, "News", "May 4, 2015", sentence], office],
  ])("finds the title in the text of the browser's tab: %j", (lines, expected) => {
    const found = read(lines);
    expect(found.title).toBe("Two held over dues");
    if (expected !== null) expect(found.office).toBe(expected);
  });

  it("takes no label, no trail of the site and no telephone number for a title", () => {
    expect(read(["Author", "Published", "May 4, 2015", "Two held over dues", sentence]).title).toBe(
      "Two held over dues",
    );
    expect(read(["Lakeside > Newsroom > News", "May 4, 2015", "Two held over dues", sentence]).title).toBe(
      "Two held over dues",
    );
    expect(
      read(["May 4, 2015 Contact: Ada Lind", "555-010-0142 (Office)", "Two held over dues", sentence]),
    ).toMatchObject({
      title: null,
      date: { iso: "2015-05-04" },
    });
  });

  it("parts no title at its own dash", () => {
    expect(read(["Ports - a short history", "May 4, 2015", sentence]).title).toBe("Ports - a short history");
  });

  it("names an office within one line", () => {
    expect(
      read([`The Office of Harbour Affairs\nMEDIA ADVISORY`, `${sentence} ${sentence}`]).office,
    ).not.toMatch(/\n/);
  });
});
