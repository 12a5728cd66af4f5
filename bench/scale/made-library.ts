import { createHash } from "node:crypto";
import type { Block } from "@/lib/core/documents/block";
import type { NewPosition } from "@/lib/core/documents/new-version";

/** One version of a made-up document, as an import would store it. */
export interface MadeVersion {
  readonly label: string;
  readonly dateIso: string;
  readonly sourceUrl: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly positions: readonly NewPosition[];
  readonly sha256: string;
  readonly words: number;
}

export interface MadeDocument {
  readonly title: string;
  readonly office: string;
  readonly versions: readonly MadeVersion[];
}

const TOPICS =
  "Trafficking in Persons,Refugee Admissions,Labour Migration,Border Health,Consular Fees,Fisheries Access,Rural Roads,School Meals,Coastal Ports,Water Rights,Forest Fires,Asylum Procedure,Seasonal Work,Family Reunion,Student Visas,Statelessness".split(
    ",",
  );
const PLACES =
  "Northern Region,Southern Region,Eastern Provinces,Western Provinces,Islands,Highlands,Lowlands,Capital District,River Basin,Gulf Coast".split(
    ",",
  );
const OFFICES = ["Office of Migration", "Bureau of Labour", "Office of Health", "Bureau of Fisheries"];
const SUBJECTS =
  "states,agencies,ministries,partners,employers,inspectors,consulates,communities,survivors,donors".split(
    ",",
  );
const VERBS =
  "support,oppose,fund,review,publish,expand,limit,strengthen,protect,register,monitor,repair".split(",");
const OBJECTS =
  "safe travel,labour inspection,temporary shelter,border screening,recruitment fees,legal counsel,school places,clinical care,fishing permits,road repair,water meters,visa interviews,annual reporting,public budgets,forced labour,child protection".split(
    ",",
  );
const REASONS =
  "before the season begins,in every district,with local partners,within ninety days,by agreement with the council,where funds allow,without delay,at no cost to families,under the existing law,after a public hearing".split(
    ",",
  );
const POSITIONS = 10;
const YEARS = [2007, 2013, 2016];
const SITES = 20;

/** The same number gives the same document, whoever asks; documents share words and sites as those of an office do. */
export function madeDocument(number: number): MadeDocument {
  const below = generator(number * 7_919 + 1);
  const pick = (of: readonly string[]) => of[below(of.length)] ?? "";
  const sentence = () =>
    `${capital(pick(SUBJECTS))} should ${pick(VERBS)} ${pick(OBJECTS)} and ${pick(VERBS)} ${pick(OBJECTS)} ${pick(REASONS)}, as case ${below(5_000)} shows.`;
  const statements = Array.from({ length: POSITIONS }, () => [
    `We ${pick(VERBS)} ${pick(OBJECTS)} for ${pick(SUBJECTS)} ${pick(REASONS)}.`,
    sentence(),
    sentence(),
  ]);
  const paragraphs = Array.from({ length: 8 }, () => [sentence(), sentence(), sentence()]);
  const title = titleOf(number);
  const named = number > 0 ? `See also “${titleOf(below(number))}”.` : "";
  const site = `https://www.office-${number % SITES}.example/papers/${number}`;
  return {
    title,
    office: OFFICES[number % OFFICES.length] ?? "",
    versions: YEARS.map((year, at) => {
      // From version to version a statement or two is said otherwise.
      if (at > 0) for (let turn = 0; turn < 2; turn++) statements[below(POSITIONS)]?.splice(1, 1, sentence());
      const lines = [
        title,
        ...paragraphs.map((each) => each.join(" ")),
        ...statements.map((each, index) => `${index + 1}. ${each.join(" ")}`),
        named,
        `Office ${number % SITES} publishes its papers once a year.`,
      ];
      return {
        ...laidOut(lines.filter(Boolean)),
        label: `${year} paper`,
        dateIso: String(year),
        sourceUrl: `${site}/${year}`,
      };
    }),
  };
}

const titleOf = (number: number) =>
  `${TOPICS[number % TOPICS.length]} in the ${PLACES[Math.floor(number / TOPICS.length) % PLACES.length]}, paper ${number + 1}`;

function laidOut(lines: readonly string[]) {
  const text = lines.join("\n\n");
  const blocks: Block[] = [];
  const positions: NewPosition[] = [];
  let start = 0;
  lines.forEach((line, at) => {
    const end = start + line.length;
    const marker = /^\d+\./.exec(line)?.[0];
    if (at === 0) blocks.push({ start, end, kind: "heading", chrome: null, level: 1 });
    else
      blocks.push({
        start,
        end,
        kind: marker ? "list-item" : "paragraph",
        chrome: null,
        ...(marker ? { marker, level: 1 } : {}),
      });
    if (marker)
      positions.push({
        label: marker.slice(0, -1),
        heading: /^\d+\. (.*?\.)/.exec(line)?.[1] ?? line,
        start,
        end,
      });
    start = end + 2;
  });
  return {
    text,
    blocks,
    positions,
    sha256: createHash("sha256").update(text).digest("hex"),
    words: text.split(/\s+/).length,
  };
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function generator(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}
