import { expect, it } from "vitest";
import { readOdt } from "@/lib/server/import/odt/read-odt";
import { makeZip } from "@/tests/factories/make-zip";

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";
const NAMES = `${["office", "text", "table", "chart"].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`).join(" ")} xmlns:draw="${ODF}drawing:1.0" xmlns:svg="${ODF}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"`;
const root = (body: string) =>
  `<office:document-content ${NAMES}><office:body>${body}</office:body></office:document-content>`;
const words = (text: string) => `<text:p>${text}</text:p>`;
const cell = (value: string, more = "") =>
  `<table:table-cell${more}>${value ? words(value) : "<text:p/>"}</table:table-cell>`;
const figure = (value: string, kind = "float") =>
  cell(value, ` office:value-type="${kind}" office:value="${value}"`);
const row = (...cells: string[]) => `<table:table-row>${cells.join("")}</table:table-row>`;

/** A text with a chart between two sentences, as LibreOffice writes it: the chart is a file of its own, with a picture beside it. */
const read = async (chart: string) => {
  const frame =
    '<draw:frame><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/><svg:desc>Dues of two ports</svg:desc></draw:frame>';
  const { text, blocks, warnings } = await readOdt(
    await makeZip([
      { name: "mimetype", content: "application/vnd.oasis.opendocument.text" },
      {
        name: "content.xml",
        content: root(
          `<office:text>${words("The dues have grown.")}${words(frame)}${words("They will grow again.")}</office:text>`,
        ),
      },
      {
        name: "Object 1/content.xml",
        content: root(`<office:chart><chart:chart>${chart}</chart:chart></office:chart>`),
      },
    ]),
  );
  return { lines: text.split(/\n+/), kinds: blocks.map(({ kind }) => kind), warnings };
};

it("reads the figures of a chart as a table where it stands, with its titles", async () => {
  const table = `<table:table table:name="local-table"><table:table-header-rows>${row(cell(""), cell("Northport"), cell("Southport"))}</table:table-header-rows><table:table-rows>${row(cell("2013"), figure("4.4000000000000004"), figure("NaN"))}${row(cell("2014"), figure("1250"), figure("0.28", "percentage"))}</table:table-rows></table:table>`;
  const title = (text: string) => `<chart:title>${words(text)}</chart:title>`;
  const { lines, kinds, warnings } = await read(
    `${title("Harbour dues")}<chart:plot-area><chart:axis chart:dimension="y">${title("Millions of dollars")}</chart:axis></chart:plot-area>${table}`,
  );
  expect(lines).toEqual([
    "The dues have grown.",
    "Dues of two ports",
    "Harbour dues",
    "Millions of dollars",
    "\tNorthport\tSouthport",
    "2013\t4.4\t",
    "2014\t1250\t28%",
    "They will grow again.",
  ]);
  expect(kinds.filter((kind) => kind === "table-row")).toHaveLength(3);
  expect(warnings).toEqual([
    "The file holds charts (1); the figures that they draw were read as tables, which stand on no page.",
  ]);
});

it("tells of a chart that keeps no figures, or more than anybody reads", async () => {
  const rows = Array.from({ length: 2001 }, (_, at) => row(figure(String(at)))).join("");
  for (const chart of ["<chart:plot-area/>", `<table:table>${rows}</table:table>`]) {
    const { lines, warnings } = await read(chart);
    expect(lines).toEqual(["The dues have grown.", "Dues of two ports", "They will grow again."]);
    expect(warnings.join(" ")).toMatch(/embedded objects.*not read/);
  }
});
