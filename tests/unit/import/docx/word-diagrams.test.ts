import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";

const OFFICE = "http://schemas.openxmlformats.org";
const NAMES = `xmlns:dgm="${OFFICE}/drawingml/2006/diagram" xmlns:a="${OFFICE}/drawingml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const point = (id: string, type: string, ...lines: readonly string[]) =>
  `<dgm:pt modelId="${id}"${type && ` type="${type}"`}><dgm:t>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join("")}</dgm:t></dgm:pt>`;
const link = (from: string, to: string, order: number, type = "") =>
  `<dgm:cxn modelId="${from}${to}"${type && ` type="${type}"`} srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
const body =
  wordParagraph("The office is led so.") +
  `<w:p><w:r><w:drawing><a:graphic ${NAMES}><a:graphicData uri="${OFFICE}/drawingml/2006/diagram"><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic></w:drawing></w:r></w:p>`;

/** A Word file whose text shows a diagram; without its part where `diagram` is `null`. */
async function read(diagram: string | null) {
  const links = `<?xml version="1.0"?><Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="d1" Type="${OFFICE}/officeDocument/2006/relationships/diagramData" Target="diagrams/data1.xml"/></Relationships>`;
  const part = {
    name: "word/diagrams/data1.xml",
    content: `<dgm:dataModel ${NAMES}>${diagram}</dgm:dataModel>`,
  };
  const { text, warnings } = await readDocx(
    await makeDocx(body, [
      { name: "word/_rels/document.xml.rels", content: links },
      ...(diagram === null ? [] : [part]),
    ]),
  );
  return { lines: text.split(/\n+/), warnings };
}

it("reads the boxes of an organization's diagram, each before those below it", async () => {
  const points =
    point("doc", "doc") +
    point("deputy", "", "A. Keita", "Deputy Minister") +
    point("line", "parTrans") +
    point("minister", "", "B. Diallo", "Minister") +
    point("shape", "pres", "not said twice") +
    point("aide", "asst", "C. Traoré") +
    point("ports", "", "Office of Ports");
  const links =
    link("minister", "ports", 1) +
    link("minister", "deputy", 0) +
    link("doc", "minister", 0) +
    link("minister", "shape", 0, "presOf") +
    link("deputy", "aide", 0) +
    link("aide", "minister", 0);
  const { lines, warnings } = await read(`<dgm:ptLst>${points}</dgm:ptLst><dgm:cxnLst>${links}</dgm:cxnLst>`);
  expect(lines).toEqual([
    "The office is led so.",
    "B. Diallo",
    "Minister",
    "A. Keita",
    "Deputy Minister",
    "C. Traoré",
    "Office of Ports",
  ]);
  expect(warnings).toEqual([]);
});

it("tells of a diagram that the file does not hold", async () => {
  const { lines, warnings } = await read(null);
  expect(lines).toEqual(["The office is led so."]);
  expect(warnings).toEqual(["The file holds charts or diagrams; what they show was not read."]);
});
