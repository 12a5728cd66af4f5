import fc from "fast-check";
import { expect, test } from "vitest";
import { STANCES } from "@/lib/contracts/annotation-input";
import type { NoteRowView } from "@/lib/contracts/notes-view";
import { readNoteTable, splitTags } from "@/lib/core/exchange/note-table";
import { cellWords, hasLostLetters } from "@/lib/core/exchange/table-cells";
import { notesCsv } from "@/lib/view-models/exports/notes-csv";

const words = fc
  .array(
    fc.constantFrom(
      "=1+1",
      "+",
      "-",
      "@x",
      "a",
      "é",
      '"',
      "'",
      ",",
      ";",
      "\n",
      "\t",
      " ",
      "3/4",
      "007",
      "May 2016",
      "文",
    ),
    { maxLength: 8 },
  )
  .map((parts) => cellWords(parts.join("")));
const tag = words.map((all) =>
  all
    .replace(/[\n\t]/g, "")
    .replace(/^[;\s]+|[;\s]+$/g, "")
    .trim(),
);
const note = fc.record({
  id: fc.uuid(),
  revision: fc.integer({ min: 1, max: 99 }),
  documentTitle: words,
  versionLabel: words,
  position: fc.option(fc.constantFrom("1", "2.3", "(a)")),
  quote: words,
  text: words,
  authorName: words,
  tags: fc.uniqueArray(
    tag.filter((each) => each !== ""),
    { maxLength: 4 },
  ),
  stance: fc.option(fc.constantFrom(...STANCES)),
  resolved: fc.boolean(),
  isPrivate: fc.boolean(),
  assigned: fc.option(
    fc.record({
      name: words.filter((all) => all !== ""),
      dueOn: fc.option(fc.constantFrom("2026-12-01", "2027-01-31")),
    }),
  ),
});
const viewOf = (made: typeof note extends fc.Arbitrary<infer Made> ? Made : never): NoteRowView => ({
  ...made,
  id: made.id.toLowerCase(),
  href: `/versions/0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b#note-${made.id.toLowerCase()}`,
  createdAt: "2026-01-02T03:04:05.000Z",
  codes: [],
  replies: 0,
  assigned: made.assigned && { id: "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5c", toMe: false, ...made.assigned },
  may: { resolve: true, edit: true },
});

/** What else a spreadsheet makes of the same table. */
const SAVED: readonly ((csv: string) => string)[] = [
  (csv) => csv,
  (csv) => csv.replace(/^\ufeff/, ""),
  (csv) => csv.replaceAll("\r\n", "\n"),
  (csv) => `sep=,\r\n${csv.replace(/^\ufeff/, "")}`,
];

test("law: a table of notes says of each note what it was written from, whatever the words are", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(note, { maxLength: 5, selector: ({ id }) => id.toLowerCase() }),
      fc.constantFrom(...SAVED),
      (made, saved) => {
        const notes = made.map(viewOf);
        const csv = notesCsv(notes, "https://v.example");
        const { rows, problems } = readNoteTable(saved(csv));
        expect(problems).toEqual([]);
        expect(
          rows.map(({ id, revision, said, on }) => ({ id, revision, ...said, quote: on.quote })),
        ).toEqual(
          notes.map(({ id, revision, text, stance, tags, isPrivate, resolved, assigned, quote }) => ({
            id,
            revision,
            quote: quote.replaceAll("\t", " "),
            note: text.replaceAll("\t", " "),
            stance,
            tags: cellWords(tags.join("; ")),
            state: isPrivate ? "draft" : resolved ? "resolved" : "open",
            assigned: assigned?.name ?? "",
            due: assigned?.dueOn ?? "",
          })),
        );
        for (const [at, { said }] of rows.entries())
          expect(splitTags(said.tags ?? "", notes[at]?.tags ?? [])).toEqual(notes[at]?.tags);
      },
    ),
  );
});

test("columns in any order, by their names, some of them left out; an address is an id where there is no other", () => {
  const id = "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b";
  const { rows } = readNoteTable(`Stance;ID\r\nconcern;note-${id.toUpperCase()}\r\nFor the Record;\r\n`);
  expect(rows).toMatchObject([
    { id, revision: null, said: { stance: "concern" } },
    { id: null, said: { stance: "record" } },
  ]);
  expect(rows[0]?.said).toEqual({ stance: "concern" });
  const old = readNoteTable(`note,address\nWords,https://v.example/versions/${id}#note-${id}\n`);
  expect(old.rows).toMatchObject([{ id, on: { versionId: id }, said: { note: "Words" } }]);
});

test("a row that cannot be read is told with its number and says nothing", () => {
  const id = "0197a3c2-5d4e-7f10-8a9b-0c1d2e3f4a5b";
  const { rows, problems } = readNoteTable(
    [
      "id,revision,note,stance,state",
      `note-${id},1,Fine,,open`,
      `note-${id},1,Again,,open`,
      "note-12,1,x,,open",
      `note-${id.replace("0197", "0198")},one,#NAME?,against,shut`,
    ].join("\n"),
  );
  expect(rows).toHaveLength(1);
  expect(problems).toEqual([
    { row: 3, what: "the same note stands in row 2 already" },
    { row: 4, what: "“note-12” names no note" },
    {
      row: 5,
      what: expect.stringMatching(
        /“one” cannot stand under “revision”.*took the note for a formula.*“against” cannot stand under “stance”.*“shut” cannot stand under “state”/,
      ),
    },
  ]);
  expect(() => readNoteTable("a,b\n1,2\n")).toThrow("not a table of notes");
  expect(() => readNoteTable("id,document\n1,2\n")).toThrow("not a table of notes");
});

test("law: letters that an encoding lacks are missed, and an edit is no such loss", () => {
  const latin = (all: string) => [...all].map((sign) => (sign > "\u00ff" ? "?" : sign)).join("");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ maxLength: 4 }), (all, more) => {
      expect(hasLostLetters(all, latin(all))).toBe(latin(all) !== all);
      if (more !== "") expect(hasLostLetters(all, all + more)).toBe(false);
    }),
  );
});
