import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findQuantities } from "@/lib/core/facts/figures/find-quantities";
import { findFacts } from "@/lib/core/facts/find-facts";
import { compareWording } from "@/lib/core/facts/wording/compare-wording";
import { judgeWording } from "@/lib/core/facts/wording/judge-wording";

const facts = (text: string) => findFacts(readPlainText(text));
const sums = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "funding" ? [`${fact.amount} ${fact.currency}`] : []));
const figures = (text: string) =>
  facts(text).flatMap((fact) => (fact.topic === "statistic" ? [fact.value] : []));

describe("sums as they are written", () => {
  it.each([
    ["Das Amt gab 1,5 Mio. Euro für die Forschung aus.", "1500000 EUR"],
    ["Die Stadt zahlt 3 Milliarden Euro für die Häfen.", "3000000000 EUR"],
    ["Der Aufwand für den Hafen beträgt etwa eine halbe Million Euro.", "500000 EUR"],
    ["L’office a versé 4 millions d’euros aux communes.", "4000000 EUR"],
    ["Le coût total du programme est de 450 000 $.", "450000 USD"],
    ["El ministerio aporta 2,5 millones de euros para el puerto.", "2500000 EUR"],
    ["O governo destina 3 milhões de reais ao porto.", "3000000 BRL"],
    ["The office paid grants of € 886.569 to the towns.", "886569 EUR"],
    ["The office paid grants of CHF 3'500'000 to the towns.", "3500000 CHF"],
    ["The office granted $12[4] million to the towns.", "12000000 USD"],
    ["The office paid grants of ₹ 12,50,000 to the towns.", "1250000 INR"],
    ["The office paid grants of ₹1,00,00,000.50 to the towns.", "10000000.5 INR"],
    ["去年，中央财政安排资金3.5亿元用于港口建设和道路建设。", "350000000 CNY"],
    ["世界银行为灯塔项目提供500万美元贷款，由财政部负责。", "5000000 USD"],
    ["خصصت الوزارة ٣٫٥ مليون دولار لبناء الميناء الجديد", "3500000 USD"],
    ["قدم البنك 4 مليارات يورو إلى صندوق الموانئ والمنارات", "4000000000 EUR"],
  ])("%s", (text, sum) => expect(sums(`Haushalt\n\n${text}`)).toEqual([sum]));

  it.each([
    "The bank has $600 million in assets.",
    "Membership costs $100 a year.",
    "The picture is at https://port.example.org/cad1/eur7.",
    "La société a payé une amende de 3 millions d’euros.",
  ])("are no funding: %s", (text) => expect(sums(`Money\n\n${text}`)).toEqual([]));

  it("carry the row and the column of a table", () => {
    const text =
      "Funding\n\nProgramme\t2018\t2019\nSea wall\t€14.0 million\t€16.5 million\nBeacons\t\t€7.5 million";
    const cells = facts(text).flatMap((fact) =>
      fact.topic === "funding" ? [[fact.amount, fact.purpose, fact.period]] : [],
    );
    expect(cells).toEqual([
      [14_000_000, "Sea wall", "2018"],
      [16_500_000, "Sea wall", "2019"],
      [7_500_000, "Beacons", "2019"],
    ]);
  });
});

describe("figures as they are written", () => {
  it.each([
    ["Maternal mortality is 12 deaths per 100,000 live births.", [12]],
    ["The economy showed growth of -5 percent in 2014.", [-5]],
    ["We reached 2000+ teachers in the islands.", [2000]],
    ["Mehr als 100.000 Einwohner leben am Hafen.", [100_000]],
    ["The office assisted 4,000[2] victims in 2013.", [4000]],
    ["El taller convocó a más de 130 personas de 11 países.", [130, 11]],
    ["约有1.2万人参加港口培训，30名专家出席会议，增长12%。", [12_000, 30, 12]],
    ["全国沿海共有2800个县建立了站点，占全部县的百分之95。", [2800, 95]],
    ["استفاد أكثر من 1200 أسرة من البرنامج، بزيادة 12 في المائة", [1200, 12]],
    ["Entre os pesquisados, 85% conhecem a lei e 80% aprovam a legislação.", [85, 80]],
    ["The call ran to 31 January 2021, and 37 projects were awarded.", [37]],
    ["The harbour serves 40 million more sailors than before.", [40_000_000]],
    ["Cela fait un total de 239 navires dans les ports de la région.", [239]],
    ["O instituto formou 2.460 pescadores nas ilhas do norte.", [2460]],
    ["Derzeit werden am Hafen 30 Vorhaben und 1345 Projekte gefördert.", [30, 1345]],
    ["Die Fracht stieg um mehr als drei Prozent, im Osten um fast vier Prozent.", [3, 4]],
    ["Zwei Drittel der Boote liegen im Hafen, ein Viertel von ihnen seit Mai.", [66.67, 25]],
    ["L’office a formé trois mille marins et quinze directeurs pour les ports.", [3000, 15]],
    ["Les deux tiers des communes ont un port, et un quart des îles en a deux.", [66.67, 25]],
    ["Dos tercios de los municipios tienen puerto; el taller reunió a doce ministros.", [66.67, 12]],
    ["全国百分之三十五点六的港口已经建成，三分之二的灯塔完成维修。", [35.6, 66.67]],
    ["Diabetes caused 1.5 million (2.7%) deaths in the islands.", [1_500_000, 2.7]],
    [
      "Two-thirds of countries have a port, three-quarters of whom are islands; use is down a third.",
      [66.67, 75, 33.33],
    ],
    ["Nearly half of all harbours and a quarter of the ferries closed.", [50, 25]],
  ])("%s", (text, values) => expect(figures(`Zahlen\n\n${text}`)).toEqual(values));

  it.each([
    "In the third quarter of 2013 the harbour was closed.",
    "A two-thirds majority is needed, and one-third of the board members are elected.",
    "A third party runs the first half of the ferries.",
    "The 501(c)(3) organisation runs the harbour.",
  ])("are none in other words: %s", (text) => expect(figures(`Figures\n\n${text}`)).toEqual([]));

  it.each([
    "Publié le 15 mars 2014 à Paris par le bureau.",
    "Bureau des ports, 42 rue Rosenwald, 75015 Paris, France",
    "El derecho se garantiza en los artículos 33, 41, 42 y 75 de la Constitución.",
    "Am 3. Oktober 2014 wurde das Amt eröffnet.",
    "For an emergency please dial 911 immediately.",
    "Call the harbour office at +1 (734) 521-7776 or visit https://port.example.org today.",
    "The chart follows RFC 6962 and the Scope 2 rules of the register.",
    "Write to the Harbour Office, 300 West 57th Street, New York, NY 10019.",
    "港口管理规定第33条和1.2版本由委员会发布，有效期为3年。",
    "Why does Linux 2.4 not run on the old machines of the port?",
    "L’article 129 prévoit que le port ferme à 21 h pour les navires.",
    "O diretor tem 35 anos e mora na ilha desde a infância.",
    "Die Ausgabe 108 der Zeitung ist für die Häfen der Insel gedacht.",
    "La loi est en discussion depuis 3 mois et 12 semaines au conseil.",
    "نشر القرار رقم 33 في 15 مارس 2014 من قبل الوزارة",
    "会议于2014年3月15日在北京举行，会期为3天。",
  ])("are none: %s", (text) => expect(figures(`Notes\n\n${text}`)).toEqual([]));

  it("have two ends where they are a span, and points where they are a difference", () => {
    const spans = facts("Flight\n\nBetween 1.5 and 2 million people were displaced.").flatMap((fact) =>
      fact.topic === "statistic" ? [[fact.value, fact.valueTo]] : [],
    );
    expect(spans).toEqual([[1_500_000, 2_000_000]]);
    expect(
      facts("Work\n\nUnemployment fell by 0.3 percentage points to 5.2 percent.").flatMap((fact) =>
        fact.topic === "statistic" ? [fact.unit] : [],
      ),
    ).toEqual(["percentage points", "percent"]);
  });

  it("lie inside their text, in order, whatever it holds", () => {
    const piece = fc.constantFrom(
      "1.234,5",
      "€",
      "3'500",
      " ",
      "–",
      "[3]",
      "Mio.",
      "mil",
      "12",
      "% ",
      "per ",
      "and ",
      "-5",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }),
        fc.constantFrom(null, "en", "de", "es"),
        (parts, lang) => {
          const text = parts.join("");
          let last = 0;
          for (const { start, end, boundStart } of findQuantities(text, lang)) {
            expect(boundStart).toBeLessThanOrEqual(start);
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe("changes of facts", () => {
  const frame = (line: string) =>
    readPlainText(
      `Plan\n\nThe ministry keeps the roads open.\n\n${line}\n\nThe council reports on what it found.`,
    );
  const told = (older: string, newer: string) => {
    const [a, b] = [frame(older), frame(newer)];
    return compareFacts(findFacts(a), findFacts(b), { older: a.text, newer: b.text }).changes.map(
      ({ kind, sentence }) => `${kind}: ${sentence}`,
    );
  };

  it("tell another currency and another act, and no equal sum", () => {
    expect(
      told("The Office spends $5 million a year on wells.", "The Office spends €5 million a year on wells."),
    ).toEqual([expect.stringContaining("€5 million")]);
    expect(told("It works under the Ports Act 2011.", "It works under the Ports Act 2022.")).toEqual([
      expect.stringMatching(/2011.*2022/),
    ]);
    expect(
      told(
        "In 2014 the Office gave €4.0 million for wells.",
        "In 2015 the Office pledged €4.0 million for wells.",
      ),
    ).toEqual([]);
  });

  it("take no other way of writing a day for a change", () => {
    const [a, b] = ["31 March 2014", "March 31, 2014"].map((day) =>
      frame(`Applications are due by ${day} at the office.`),
    );
    if (!a || !b) throw new Error("two days");
    expect(compareWording(a, b)).toEqual([]);
    expect(told("Applications are due by 31 March 2014.", "Applications are due by 2014-03-31.")).toEqual([]);
  });

  it("see a sentence in which one word turned", () => {
    const changes = compareWording(
      frame("Grants dropped 8% to $2.5 million."),
      frame("Grants jumped 8% to $2.5 million."),
    );
    expect(changes.map(({ older, newer }) => [older, newer])).toEqual([
      [expect.stringContaining("dropped"), expect.stringContaining("jumped")],
    ]);
  });

  it.each([
    ["The council meets in May.", "The council meets in June.", []],
    ["How we respond to DNT signals.", "How we respond to Do Not Track signals.", []],
    [
      "The Ministry will fund half of the cost.",
      "The Ministry will consider funding part of the cost.",
      ["weakened"],
    ],
    ["Banks shall publish their fees.", "Banks are encouraged to publish their fees.", ["weakened"]],
    ["A captain may refuse.", "A captain must refuse.", ["strengthened", "hedge lost"]],
  ])("judge %s → %s", (older, newer, expected) => {
    expect(judgeWording(older, newer).map(({ judgement }) => judgement)).toEqual(expected);
  });
});
