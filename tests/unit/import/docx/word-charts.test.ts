import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { chartValue } from "@/lib/server/import/office/chart-value";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

const OFFICE = "http://schemas.openxmlformats.org";
const NAMES = `xmlns:c="${OFFICE}/drawingml/2006/chart" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const points = (values: readonly string[]) =>
  `<c:ptCount val="${values.length}"/>${values.map((value, at) => (value ? `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>` : "")).join("")}`;
const strings = (...values: string[]) =>
  `<c:strRef><c:f>Sheet1!A1</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;
const numbers = (format: string, ...values: string[]) =>
  `<c:numRef><c:f>Sheet1!B1</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef>`;
const rich = (words: string) =>
  `<c:title><c:tx><c:rich><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx></c:title>`;
const series = (name: string, categories: string, values: string) =>
  `<c:ser><c:tx>${strings(name)}</c:tx><c:cat>${categories}</c:cat><c:val>${values}</c:val></c:ser>`;

/** A Word file whose text shows a chart; without its part where `chart` is `null`. */
async function read(chart: string | null) {
  const links = `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="c1" Type="${OFFICE}/officeDocument/2006/relationships/chart" Target="charts/chart1.xml"/></Relationships>`;
  const body =
    wordParagraph("The harbour fund has grown so.") +
    `<w:p><w:r><w:drawing><a:graphic ${NAMES}><a:graphicData uri="${OFFICE}/drawingml/2006/chart"><c:chart r:id="c1"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>`;
  const part = {
    name: "word/charts/chart1.xml",
    content: `<c:chartSpace ${NAMES}><c:chart>${chart}</c:chart></c:chartSpace>`,
  };
  const { text, warnings } = await readDocx(
    await makeDocx(body, [
      { name: "word/_rels/document.xml.rels", content: links },
      ...(chart === null ? [] : [part]),
    ]),
  );
  return { lines: text.split(/\n+/), warnings };
}

it("reads the figures of a chart as a table, with its titles and without the rests of reckoning", async () => {
  const years = strings("2013", "2014");
  const { lines, warnings } = await read(
    `${rich("Harbour dues")}<c:plotArea><c:barChart>${series("Northport", years, numbers("General", "4.4000000000000004", "1250"))}${series("Southport", years, numbers("0.0%", "", "0.28"))}</c:barChart><c:catAx/><c:valAx>${rich("Millions of dollars")}</c:valAx></c:plotArea>`,
  );
  expect(lines).toEqual([
    "The harbour fund has grown so.",
    "Harbour dues",
    "Millions of dollars",
    "\tNorthport\tSouthport",
    "2013\t4.4\t",
    "2014\t1250\t28%",
  ]);
  expect(warnings).toEqual([
    "The file holds charts (1); the figures that they draw were read as tables, which stand on no page.",
  ]);
});

it("calls categories in groups by their groups, and gives series over other categories a table of their own", async () => {
  const grouped = `<c:multiLvlStrRef><c:multiLvlStrCache><c:lvl>${points(["Grain", "Ore", "Grain"])}</c:lvl><c:lvl>${points(["North", "", "South"])}</c:lvl></c:multiLvlStrCache></c:multiLvlStrRef>`;
  const { lines } = await read(
    `<c:plotArea><c:barChart>${series("Tons", grouped, numbers("General", "1", "2", "3"))}</c:barChart><c:lineChart>${series("Ships", numbers("d mmm yyyy", "41544"), numbers("#,##0", "12500"))}</c:lineChart></c:plotArea>`,
  );
  expect(lines.slice(1)).toEqual([
    "\tTons",
    "North Grain\t1",
    "North Ore\t2",
    "South Grain\t3",
    "\tShips",
    "2013-09-27\t12500",
  ]);
});

it("tells of a chart that the file does not hold, and of one with more points than anybody reads", async () => {
  const told = ["The file holds charts or diagrams; what they show was not read."];
  expect((await read(null)).warnings).toEqual(told);
  const many = numbers("General", ...Array.from({ length: 2100 }, (_, at) => String(at)));
  expect(
    (await read(`<c:plotArea><c:lineChart>${series("Level", "", many)}</c:lineChart></c:plotArea>`)).warnings,
  ).toEqual(told);
});

it("takes no letter of a text in a format for a day, and leaves words as they are", () => {
  expect(chartValue("1250.5", '#,##0.00\\ "days"')).toBe("1250.5");
  expect(chartValue("1250.5", "[Red]0.0_y")).toBe("1250.5");
  expect(chartValue("n/a", "0%")).toBe("n/a");
});
