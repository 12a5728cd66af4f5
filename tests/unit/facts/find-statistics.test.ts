import { describe, expect, it } from "vitest";
import { factsIn } from "./facts-in";

const rows: [string, [number, string][]][] = [
  [
    "Some 2,300 officers from 17 countries were trained, a 15 percent increase over 1940.",
    [
      [2300, "officers"],
      [17, "countries"],
      [15, "percent"],
    ],
  ],
  [
    "The list includes 134 goods and 73 source countries.",
    [
      [134, "goods"],
      [73, "source countries"],
    ],
  ],
  [
    "Aid reached 5½ million refugees, 12 ½ million pupils and ¾ million teachers; 3½ to 4½ million women voted.",
    [
      [5.5e6, "refugees"],
      [12.5e6, "pupils"],
      [750_000, "teachers"],
      [3.5e6, "women"],
    ],
  ],
  ["Two and a half million refugees returned.", [[2.5e6, "refugees"]]],
  ["Two-and-three-quarters million pupils went to school.", [[2.75e6, "pupils"]]],
  ["A quarter of a million people fled.", [[250_000, "people"]]],
  ["Some three quarters of a million people returned.", [[750_000, "people"]]],
  ["One and a half billion people lack water.", [[1.5e9, "people"]]],
  ["Unemployment stood at 7¼ per cent.", [[7.25, "percent"]]],
  ["In 1947 ½ million people had no home.", [[500_000, "people"]]],
  ["Over half a million refugees returned home.", [[500_000, "refugees"]]],
  [
    "The convoy delivered 1,200 metric tons of food to 85,000 people.",
    [
      [1200, "metric tons"],
      [85_000, "people"],
    ],
  ],
  [
    "More than 6.1 million people have fled. Of those, more than 5 million have sought refuge nearby.",
    [
      [6.1e6, "people"],
      [5e6, "people"],
    ],
  ],
  [
    "The number of prosecutions rose from 33 in 1901 to 240 in 1912.",
    [
      [33, "prosecutions"],
      [240, "prosecutions"],
    ],
  ],
  ["The convention has 189 States Parties.", [[189, "States Parties"]]],
  ["In 1994, 800,000 Rwandans died.", [[800_000, "Rwandans"]]],
  ["An estimated 800,000 people-mostly women and children-are sold each year.", [[800_000, "people"]]],
  [
    "It helped five victims return home and trained three million teachers.",
    [
      [5, "victims"],
      [3e6, "teachers"],
    ],
  ],
  ["There are more than11 million workers abroad.", [[1.1e7, "workers"]]],
  [
    "Costs fall from nine percent to the goal of five percent.",
    [
      [9, "percent"],
      [5, "percent"],
    ],
  ],
];

describe("findStatistics", () => {
  it.each(rows)("%s", (sentence, figures) => {
    expect(factsIn("statistic", sentence).map(({ value, unit }) => [value, unit])).toEqual(figures);
  });

  it.each([
    "Section 108 and Article 3 apply; call 202-647-4000 or 1-888-428-7581.",
    "United States Department of State Publication 11412",
    "The meeting on October 3 and 4 opened at 10:30 a.m. and took 2 hours.",
    "In four years the office grew. It was founded in 1993 under Executive Order 13126.",
    "One of the largest donors took two steps and named three major aspects.",
    "Boys as young as six years old work there; a 12-member panel agreed on a five-point plan.",
    "The Action Plan (PDF)(76 pp, 28.52 MB, About PDF) explains it.",
    "100 Resilient Cities helps cities become stronger.",
    "The 2030 Agenda, the Group of 77, G-20 and COVID-19 were discussed.",
    "Tue, 03 Aug 1943 14:34:21 +0000",
    "Only one in five agreed.",
    "We keep the last 4 digits of the card; a password has at least 12 characters.",
  ])("finds none in: %s", (sentence) => {
    expect(factsIn("statistic", sentence)).toEqual([]);
  });

  it("tells a flow from a stock and both from a share", () => {
    const [flow, stock, share] = factsIn(
      "statistic",
      "Approximately 800,000 people are trafficked around the world annually.",
      "There are more than 20 million people who are enslaved.",
      "Perhaps 1 percent are found.",
    );
    expect([flow?.measure, stock?.measure, share?.measure]).toEqual(["flow", "stock", "share"]);
  });

  it("takes a figure said twice for one", () => {
    expect(
      factsIn("statistic", "It announced the five finalists. The five finalists submitted concepts."),
    ).toMatchObject([{ value: 5, alsoAt: [{}] }]);
  });

  it("leaves captions alone", () => {
    expect(factsIn("statistic", "About 40 boys stand on the shore of the lake. IOM photo.")).toEqual([]);
  });
});

it.each([
  ["The region has 5 million refugees in camps and 7 million in towns.", [0.9, 0.9]],
  ["The region has 5 million refugees. The bank lent 12 million to the ports.", [0.9, 0.75]],
])("is less sure of what a number counts where the sentence before says it: %s", (text, sure) =>
  expect(factsIn("statistic", text).map(({ confidence }) => confidence)).toEqual(sure),
);
