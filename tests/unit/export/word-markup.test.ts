import { describe, expect, it } from "vitest";
import { writeTrackedDocument } from "@/lib/server/export/word/write-tracked-document";
import { DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import { comparedDocument } from "@/lib/view-models/exports/compared-document";
import type { TrackedComment } from "@/lib/view-models/exports/tracked-document";
import { makeCompareView } from "@/tests/factories/make-compare-view";
import { MOVED_AND_REWORDED } from "@/tests/fixtures/moved-and-reworded";

const view = makeCompareView(MOVED_AND_REWORDED.older, MOVED_AND_REWORDED.newer, { facts: null });
const document = comparedDocument(view, { boilerplate: "show", origin: "https://variorum.example" });

const place = (side: "older" | "newer", words: string): Pick<TrackedComment, "side" | "range"> => {
  const start = view[side].text.indexOf(words);
  return { side, range: { start, end: start + words.length } };
};
const remark = (author: string, ...lines: string[]) => ({ author, at: "2026-01-02T03:04:05.000Z", lines });

async function partsOf(comments: readonly TrackedComment[]) {
  const file = await writeTrackedDocument({ ...document, comments });
  const zip = await openZip(file, DOCX_LIMITS);
  const part = async (name: string) => new TextDecoder().decode(await zip.read(`word/${name}.xml`));
  return {
    body: await part("document"),
    comments: await part("comments"),
    extended: await part("commentsExtended"),
  };
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, found]) => found);

describe("the markup of a Word file with tracked changes", () => {
  it("names both ends of a move alike, and marks the edit inside it", async () => {
    const { body } = await partsOf([]);
    expect(all(body, /<w:moveFromRangeStart [^>]*w:name="([^"]+)"/g)).toEqual(["move1"]);
    expect(all(body, /<w:moveToRangeStart [^>]*w:name="([^"]+)"/g)).toEqual(["move1"]);
    expect(body).toMatch(
      /<w:moveFrom [^>]*>.*?A keeper must .*?<w:del [^>]*>.*?fight.*?<\/w:del>.*?<w:moveFromRangeEnd/s,
    );
    expect(body).toMatch(
      /<w:moveTo [^>]*>.*?A keeper must .*?<w:ins [^>]*>.*?end.*?<\/w:ins>.*?<w:moveToRangeEnd/s,
    );
    expect(all(body, /<w:rPr><(w:moveFrom|w:moveTo) /g)).toEqual(["w:moveFrom", "w:moveTo"]);
  });

  it("gives every tracked change an id of its own, its author and nothing of the clock", async () => {
    const { body } = await partsOf([]);
    const changes = [
      ...body.matchAll(/<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart) ([^>]*)>/g),
    ];
    const ids = changes.map(([, said]) => /w:id="(\d+)"/.exec(said ?? "")?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, said] of changes) expect(said).toContain('w:author="newer"');
    expect(await writeTrackedDocument(document)).toEqual(await writeTrackedDocument(document));
  });

  it("puts comments on their words, on deleted and moved ones too, and answers under what they answer", async () => {
    const thread: TrackedComment = {
      ...place("newer", "A keeper"),
      ...remark("Ada Reader", "Who keeps?", "A second line."),
      replies: [remark("Bo Second", 'The keeper <&> his "staff"\u0001.')],
      resolved: true,
    };
    const deleted: TrackedComment = {
      ...place("older", "should"),
      ...remark("Ada Reader", "On a word that is gone."),
      replies: [],
      resolved: false,
    };
    const { body, comments, extended } = await partsOf([thread, deleted]);
    const words = (id: number) => {
      const inside = new RegExp(
        `<w:commentRangeStart w:id="${id}"/>(.*?)<w:commentRangeEnd w:id="${id}"/>`,
        "s",
      ).exec(body)?.[1];
      return all(inside ?? "", /<w:(?:t|delText)[^>]*>([^<]*)</g).join("");
    };
    expect([words(0), words(1), words(2)]).toEqual(["A keeper", "A keeper", "should"]);
    expect(all(body, /<w:commentReference w:id="(\d+)"/g).sort()).toEqual(["0", "1", "2"]);
    expect(all(comments, /w:author="([^"]+)"/g)).toEqual(["Ada Reader", "Bo Second", "Ada Reader"]);
    expect(all(comments, /w:initials="([^"]+)"/g)).toEqual(["AR", "BS", "AR"]);
    expect(comments).toContain("The keeper &lt;&amp;&gt; his &quot;staff&quot;\ufffd.");
    const ids = all(comments, /w14:paraId="([0-9A-F]{8})"/g);
    expect(extended).toContain(`w15:paraId="${ids[1]}" w15:paraIdParent="${ids[0]}"`);
    expect(all(extended, /w15:done="([01])"/g)).toEqual(["1", "1", "0"]);
  });

  it("says a review at its change, and lists a remark whose words are left out", () => {
    const change = view.comparison.changes.find(({ kind }) => kind === "moved");
    const said = comparedDocument(
      {
        ...view,
        reviews: [
          {
            changeKey: change?.key ?? "",
            significance: 4,
            direction: "weakened",
            note: "“Fight” asked for more.",
            reviewed: true,
            byName: "Ada Reader",
            mine: true,
            at: "2026-01-02T03:04:05.000Z",
            revision: 1,
          },
        ],
      },
      { boilerplate: "show", origin: "https://variorum.example" },
    );
    expect(said.comments).toMatchObject([
      { side: "newer", range: change?.newer, author: "Ada Reader", resolved: true },
    ]);
    expect(said.comments[0]?.lines.at(-1)).toBe("“Fight” asked for more.");
    expect(said.annex.map(({ heading }) => heading)).toEqual(["Sources", "Comparison"]);
  });
});
