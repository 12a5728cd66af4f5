import fc from "fast-check";
import { expect, test } from "vitest";
import type { TopicBoardView } from "@/lib/contracts/topic-view";
import { cellWords } from "@/lib/core/exchange/table-cells";
import { isStance, STANCES } from "@/lib/core/topics/stance";
import { readStanceTable } from "@/lib/core/topics/stance-table";
import { boardCsv } from "@/lib/view-models/exports/topic-csv";

const name = fc
  .array(fc.constantFrom("=1", "-", "@", "a", "é", '"', "'", ",", ";", " ", "3/4", "007", "May 2016"), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => cellWords(`${parts.join("")}x`.replace(/x$/, "")))
  .filter((all) => all !== "");
const cell = fc.record({
  stance: fc.option(fc.constantFrom(...Object.keys(STANCES).filter(isStance))),
  quotes: fc.nat(9),
  silent: fc.nat(9),
  revision: fc.nat(9),
});

test("law: a table of topics by actors says of each pair what it was written from, whatever they are called", () => {
  fc.assert(
    fc.property(name, name, fc.array(fc.tuple(name, cell), { maxLength: 4 }), (topic, notation, made) => {
      const board: TopicBoardView = {
        workspaceId: "w",
        topics: [
          {
            code: { id: "c", name: topic, notation, colour: "slate" },
            cells: made.map(([actorKey, each]) => ({ actorKey, ...each })),
          },
        ],
        actors: made.map(([actor]) => ({ key: actor, name: actor })),
        unused: [],
        may: { edit: true, addCode: true },
      };
      const { rows, problems } = readStanceTable(boardCsv(board));
      expect(problems).toEqual([]);
      expect(rows).toEqual(
        made.map(([actor, { stance, revision }], at) => ({
          row: at + 2,
          code: notation,
          topic,
          actor,
          stance,
          revision,
        })),
      );
    }),
  );
});

test("stances are read in small and large letters and by their short names; what is none is told by its row", () => {
  const { rows, problems } = readStanceTable(
    "ACTOR;Topic;Stance\nA;T;Supports With Conditions\nB;T;conditional\nC;T;\nD;T;maybe\n;T;opposes\nE;;silent\n",
  );
  expect(rows.map(({ actor, stance, revision }) => [actor, stance, revision])).toEqual([
    ["A", "conditional", null],
    ["B", "conditional", null],
    ["C", null, null],
  ]);
  expect(problems).toEqual([
    { row: 5, what: expect.stringContaining("“maybe” cannot stand under “stance”, which takes supports") },
    { row: 6, what: "it names no actor" },
    { row: 7, what: "it names no topic" },
  ]);
  expect(() => readStanceTable("topic,actor\na,b\n")).toThrow("not a table of topics");
});
