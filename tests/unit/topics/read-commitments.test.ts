import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import type { Range } from "@/lib/core/text/range";
import { readCommitments } from "@/lib/core/topics/read-commitments";

const said = (text: string, lang = "en") => {
  const { commitments, unread } = readCommitments(text, lang);
  const words = (range: Range | null) => range && text.slice(range.start, range.end);
  return {
    read: commitments.map(({ who, duty, does, whom, conditions }) => [
      words(who),
      words(duty),
      does.map(words).join(" … "),
      whom.map(words).join(" … "),
      conditions.map(words).join(" … "),
    ]),
    unread: unread.map(words),
  };
};

const pieces = fc.constantFrom(
  "States",
  "must",
  "should not",
  "may",
  "protect",
  "be protected",
  "by States",
  "for migrants",
  "for example",
  "if possible",
  "If asked",
  ",",
  ";",
  "and",
  "who",
  "supports",
  "Narrow the focus",
  ".",
  "\n",
  "1. ",
  "“",
  "文",
  "May 2013",
  "subject to",
  "to",
  "Die Staaten",
  "müssen",
  "geschützt werden",
  "von Behörden",
  "wenn",
  "devono",
  "essere protette",
  "devem",
  "moeten",
  "يجب",
  "على الدول",
  "أن",
  "،",
  "应当",
  "如果",
  "被",
  "，",
);
const statements = fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(" "));
const languages = fc.constantFrom("en", "fr", "es", "de", "it", "nl", "pt", "ar", "zh", "sv", null);

test("law: every part is a quote, no two overlap, and no word of what is read is left out", () => {
  fc.assert(
    fc.property(statements, languages, (text, lang) => {
      const { commitments, unread } = readCommitments(text, lang);
      const taken: Range[] = [...unread];
      for (const { clause, who, duty, does, whom, conditions } of commitments) {
        const parts = [who, duty, ...does, ...whom, ...conditions].filter((part) => part !== null);
        for (const { start, end } of parts) {
          expect(start).toBeGreaterThanOrEqual(clause.start);
          expect(end).toBeLessThanOrEqual(clause.end);
          expect(text.slice(start, end).trim()).not.toBe("");
        }
        taken.push(...parts);
      }
      taken.sort((a, b) => a.start - b.start);
      for (const [at, range] of taken.entries())
        expect(range.start).toBeGreaterThanOrEqual(taken[at - 1]?.end ?? 0);
      let rest = "";
      let from = 0;
      for (const { start, end } of taken) {
        rest += `${text.slice(from, start)} `;
        from = end;
      }
      rest += text.slice(from);
      // Between the parts stand marks, markers of list items and the word that joins two clauses.
      expect(rest.replace(/\b(?:and|but|while|whereas|et|y|e)\b|^\s*1\.|\n\s*1\.|1\. /g, "")).not.toMatch(
        /\p{L}/u,
      );
    }),
    { numRuns: 400 },
  );
});

test("who, must, does what, for whom, on what condition", () => {
  expect(
    said(
      "States should develop measures to identify victims, including by providing immigration benefits, as appropriate, for victims and their families.",
    ).read,
  ).toEqual([
    [
      "States",
      "should",
      "develop measures to identify victims, including by providing immigration benefits",
      "for victims and their families",
      "as appropriate",
    ],
  ]);
  expect(said("If asked, governments may not refuse.").read).toEqual([
    ["governments", "may not", "refuse", "", "If asked"],
  ]);
  expect(said("The United States supports safe travel.").read).toEqual([
    ["The United States", "supports", "safe travel", "", ""],
  ]);
});

test("what something is done to is not who does it", () => {
  expect(said("Victims must be protected by the authorities.").read).toEqual([
    ["by the authorities", "must", "be protected", "Victims", ""],
  ]);
  expect(said("Traffickers should be subject to criminal investigation.").read).toEqual([
    ["Traffickers", "should", "be subject to criminal investigation", "", ""],
  ]);
});

test("two commitments of one sentence are two; a duty inside another clause is none of its own", () => {
  expect(
    said("Those responsible must be prosecuted and all injured migrants should receive care.").read,
  ).toEqual([
    [null, "must", "be prosecuted", "Those responsible", ""],
    ["all injured migrants", "should", "receive care", "", ""],
  ]);
  expect(said("States can ensure that workers know that they can keep their papers.").read).toHaveLength(1);
});

test("a sentence that asks directly names nobody; one without a duty is unread, as are months, names and nouns", () => {
  expect(said("Narrow the focus of migration and development.").read).toEqual([
    [null, null, "Narrow the focus of migration and development", "", ""],
  ]);
  for (const text of [
    "Migration is a huge topic.",
    "It was published in May 2013.",
    "Ms. Will Example spoke.",
    "Support programmes have helped 300 people.",
    "The forums are places where countries can meet.",
  ])
    expect(said(text)).toEqual({ read: [], unread: [text] });
});

test.each([
  ["de", "Die Staaten müssen Opfer schützen.", ["Die Staaten", "müssen", "Opfer schützen", "", ""]],
  [
    "de",
    "Kinder dürfen nicht abgeschoben werden, wenn das Gesetz es verbietet.",
    [null, "dürfen nicht", "abgeschoben werden", "Kinder", "wenn das Gesetz es verbietet"],
  ],
  [
    "de",
    "Opfer müssen von den Behörden geschützt werden.",
    ["von den Behörden", "müssen", "geschützt werden", "Opfer", ""],
  ],
  [
    "nl",
    "De staten moeten slachtoffers beschermen, tenzij zij weigeren.",
    ["De staten", "moeten", "slachtoffers beschermen", "", "tenzij zij weigeren"],
  ],
  ["nl", "Het land mag niet weigeren.", ["Het land", "mag niet", "weigeren", "", ""]],
  [
    "nl",
    "Kinderen moeten door de overheid worden beschermd.",
    ["door de overheid", "moeten", "worden beschermd", "Kinderen", ""],
  ],
  [
    "it",
    "Gli Stati devono garantire cure per le vittime, ove possibile.",
    ["Gli Stati", "devono", "garantire cure", "per le vittime", "ove possibile"],
  ],
  [
    "it",
    "Le vittime devono essere protette dalle autorità.",
    ["dalle autorità", "devono", "essere protette", "Le vittime", ""],
  ],
  [
    "pt",
    "Os Estados não devem expulsar crianças, salvo se a lei o previr.",
    ["Os Estados", "não devem", "expulsar crianças", "", "salvo se a lei o previr"],
  ],
  [
    "pt",
    "As vítimas devem ser protegidas pelas autoridades.",
    ["pelas autoridades", "devem", "ser protegidas", "As vítimas", ""],
  ],
  ["ar", "يجب على الدول أن تحمي الضحايا.", ["على الدول", "يجب", "أن تحمي الضحايا", "", ""]],
  [
    "ar",
    "لا يجوز للدول أن تطرد الأطفال، إلا إذا أجاز القانون ذلك.",
    ["للدول", "لا يجوز", "أن تطرد الأطفال", "", "إلا إذا أجاز القانون ذلك"],
  ],
  ["zh", "各国应当保护受害者。", ["各国", "应当", "保护受害者", "", ""]],
  ["zh", "如果法律允许，各国可以提供援助。", ["各国", "可以", "提供援助", "", "如果法律允许"]],
  ["zh", "儿童不得被驱逐。", [null, "不得", "被驱逐", "儿童", ""]],
  ["zh", "美国支持安全的旅行。", ["美国", "支持", "安全的旅行", "", ""]],
] as const)("%s: %s", (lang, text, parts) => {
  expect(said(text, lang)).toEqual({ read: [parts], unread: [] });
});

test.each([
  // Who is to act stands behind the verb, or in a clause of its own: told as unread, never as somebody else.
  ["de", "In solchen Fällen müssen die Staaten handeln."],
  ["de", "Die Staaten erklären, dass sie Opfer schützen müssen."],
  ["de", "Wenn Kinder betroffen sind, müssen die Staaten handeln."],
  ["nl", "In dat geval moeten de staten handelen."],
  ["it", "In tali casi devono agire gli Stati."],
  ["pt", "Nesses casos, é preciso agir."],
  ["ar", "الهجرة موضوع كبير."],
  ["zh", "水的供应和反应速度很重要。"],
  ["zh", "各国的支持很重要。"],
])("%s: unread: %s", (lang, text) => {
  expect(said(text, lang)).toEqual({ read: [], unread: [text] });
});

test("French and Spanish are read; another language is told as not read, with all its sentences", () => {
  expect(
    said("Les États ne devraient pas expulser des enfants, sauf si la loi le prévoit.", "fr").read,
  ).toEqual([["Les États", "ne devraient pas", "expulser des enfants", "", "sauf si la loi le prévoit"]]);
  expect(said("No pueden ser detenidos por la policía.", "es").read).toEqual([
    ["por la policía", "No pueden", "ser detenidos", "", ""],
  ]);
  const swedish = "Staterna måste handla. De ska hjälpa.";
  expect(readCommitments(swedish, "sv")).toMatchObject({ commitments: [], covered: false });
  expect(said(swedish, "sv").unread).toEqual(["Staterna måste handla.", "De ska hjälpa."]);
});

test("of the thirteen positions most say who should do what; what is not read is told", () => {
  const document = readPlainText(readFileSync("corpus/2013-09-27-hld-us-positions.txt", "utf8"));
  const counts = document.positions.map(({ range }) => {
    const { commitments, unread } = readCommitments(document.text.slice(range.start, range.end), "en");
    return [commitments.length, unread.length] as const;
  });
  expect(counts.filter(([read]) => read > 0).length).toBeGreaterThanOrEqual(12);
  expect(counts.reduce((sum, [, unread]) => sum + unread, 0)).toBeGreaterThan(0);
});

test("hostile: long sentences and long lists of duties take no more than their length", () => {
  for (const text of [
    "States must act and ".repeat(40_000),
    "must ".repeat(100_000),
    `${"if ".repeat(100_000)}.`,
    "for ,".repeat(100_000),
  ]) {
    const from = process.cpuUsage().user;
    readCommitments(text, "en");
    expect((process.cpuUsage().user - from) / 1000).toBeLessThan(5_000);
  }
});
