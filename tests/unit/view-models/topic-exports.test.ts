import fc from "fast-check";
import { parse } from "parse5";
import { expect, test } from "vitest";
import type { StatementView, TopicView } from "@/lib/contracts/topic-view";
import { readCsv } from "@/lib/core/exchange/read-csv";
import { outlineHtml } from "@/lib/view-models/exports/outline-html";
import { boardCsv, topicCsv } from "@/lib/view-models/exports/topic-csv";
import { boardOutline, topicOutline } from "@/lib/view-models/exports/topic-outline";

const words = fc.constantFrom(
  "=1+1",
  "-2 %",
  "@cmd",
  "<script>alert(1)</script>",
  'a "quoted" word',
  "a;b,c",
  "two\nlines",
  "'=x",
  "État",
);
const statement = fc.tuple(words, fc.boolean(), words).map(
  ([title, silent, quote]): StatementView => ({
    document: { id: "d", title, lang: "en", dir: "ltr" },
    version: { id: "v", documentId: "d", ordinal: 1, label: title, date: null, dateNote: null, words: 1 },
    id: "s",
    start: silent ? 0 : 3,
    end: silent ? 0 : 3 + quote.length,
    quote: silent ? "" : quote,
    position: silent ? null : "1",
    addedByName: null,
    href: null,
  }),
);
const topics = fc
  .tuple(words, fc.array(fc.tuple(words, fc.array(statement, { maxLength: 4 })), { maxLength: 4 }))
  .map(
    ([name, actors]): TopicView => ({
      workspaceId: "w",
      code: { id: "c", name, notation: "", colour: "slate", definition: name },
      actors: actors.map(([actor, statements]) => ({
        key: actor,
        name: actor,
        stance: { stance: "conditional", revision: 1, setByName: null },
        statements,
      })),
      open: [],
      may: { edit: false, share: false },
    }),
  );

test("law: a topic as CSV reads back with its quotes and sources, and no cell begins as a formula", () => {
  fc.assert(
    fc.property(topics, (topic) => {
      const csv = topicCsv(topic);
      const { head, rows } = readCsv(csv, 100);
      const expected = topic.actors.flatMap(({ name, statements }) =>
        statements.length === 0
          ? [["", name, "no quote in place"]]
          : statements.map(({ quote }) => [quote, name, quote ? "quoted" : "no position stated"]),
      );
      const at = (column: string) => head.indexOf(column);
      expect(rows.map(({ cells }) => [cells[at("text")], cells[at("actor")], cells[at("state")]])).toEqual(
        expected,
      );
      for (const cell of csv.split(/[,\r\n]/)) expect(cell).not.toMatch(/^"?[=+@]/);
    }),
  );
});

test("law: as HTML it holds every quote as words, and no element that its words name", () => {
  fc.assert(
    fc.property(topics, (topic) => {
      const html = outlineHtml(topicOutline(topic));
      const tree = JSON.stringify(parse(html), (key, value) => (key === "parentNode" ? undefined : value));
      expect(tree).not.toContain('"tagName":"script"');
      for (const { statements } of topic.actors)
        for (const { quote } of statements) expect(tree).toContain(JSON.stringify(quote).slice(1, -1));
    }),
  );
});

test("a board has a row for each topic and actor, said or not", () => {
  const board = {
    workspaceId: "w",
    topics: [
      {
        code: { id: "c", name: "=Topic", notation: "503", colour: "slate" as const },
        cells: [
          { actorKey: "a", stance: "opposes" as const, quotes: 2, silent: 1, revision: 3 },
          { actorKey: "b", stance: null, quotes: 0, silent: 0, revision: 0 },
        ],
      },
    ],
    actors: [
      { key: "a", name: "An Office" },
      { key: "b", name: "Another" },
    ],
    unused: [],
    may: { edit: true, addCode: true },
  };
  expect(readCsv(boardCsv(board), 10).rows.map(({ cells }) => cells)).toEqual([
    ["503", "=Topic", "An Office", "opposes", "2", "1", "3"],
    ["503", "=Topic", "Another", "not said", "0", "0", "0"],
  ]);
  expect(boardOutline(board).parts).toEqual([
    {
      kind: "table",
      rows: [
        ["Topic", "An Office", "Another"],
        ["503 =Topic", "opposes; 2 quotes; 1 paper states no position", "not said; nothing in place"],
      ],
    },
  ]);
});
