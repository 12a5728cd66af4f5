import { expect, it } from "vitest";
import { readDocx } from "@/lib/server/import/docx/read-docx";
import { makeDocx, wordParagraph } from "@/tests/factories/make-zip";
import { wordItem, wordLevel, wordList, wordParts } from "@/tests/factories/word-list";

/** The lines of a Word file that are the document's. */
async function lines(body: string, parts: Readonly<Record<string, string>>): Promise<string[]> {
  const { text, blocks } = await readDocx(await makeDocx(body, wordParts(parts)));
  return blocks.filter(({ chrome }) => chrome === null).map(({ start, end }) => text.slice(start, end));
}

const PLAIN = wordLevel(0, "decimal", "%1.") + wordLevel(1, "lowerLetter", "(%2)");
const LEGAL =
  wordLevel(0, "upperRoman", "Article %1.") +
  wordLevel(1, "decimalZero", "Section %1.%2", "<w:isLgl/>") +
  wordLevel(2, "lowerLetter", "(%3)");

it("counts lists of one definition on, and begins where an override says, once", async () => {
  const numbering = `${wordList(1, PLAIN)}<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const body = [1, 1, 2, 2, 1, 2].map((list) => wordItem("duty", list)).join("");
  expect(await lines(body, { numbering })).toEqual(
    ["1.", "2.", "5.", "6.", "7.", "8."].map((n) => `${n} duty`),
  );
});

it("begins deeper levels anew below a higher one, unless their level says otherwise", async () => {
  const levels = (restart: string) =>
    PLAIN + wordLevel(2, "decimal", "%3)", restart === "" ? "" : `<w:lvlRestart w:val="${restart}"/>`);
  const body = [0, 1, 2, 2, 1, 2, 0, 2].map((level) => wordItem("x", 1, level)).join("");
  const third = async (restart: string) =>
    (await lines(body, { numbering: wordList(1, levels(restart)) })).filter((line) => /\d\)/.test(line));
  expect(await third("")).toEqual(["1) x", "2) x", "1) x", "1) x"]);
  expect(await third("0")).toEqual(["1) x", "2) x", "3) x", "4) x"]);
  expect(await third("1")).toEqual(["1) x", "2) x", "3) x", "1) x"]);
});

it("prints legal numbers in plain figures, but keeps leading zeros", async () => {
  const body = [0, 1, 1, 0, 1, 2].map((level) => wordItem("x", 1, level)).join("");
  expect(await lines(body, { numbering: wordList(1, LEGAL) })).toEqual([
    "Article I. x",
    "Section 1.01 x",
    "Section 1.02 x",
    "Article II. x",
    "Section 2.01 x",
    "(a) x",
  ]);
});

it("opens higher levels that have not begun", async () => {
  const levels = wordLevel(0, "decimal", "%1") + wordLevel(1, "decimal", "%1.%2");
  const body = [1, 1, 0, 1].map((level) => wordItem("x", 1, level)).join("");
  expect(await lines(body, { numbering: wordList(1, levels) })).toEqual(["1.1 x", "1.2 x", "2 x", "2.1 x"]);
});

it("takes numbering from styles: inherited, by the level that names the style, by list styles, and off by numId 0", async () => {
  const styled = (style: string, more = "") =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr><w:r><w:t>${style}</w:t></w:r></w:p>`;
  const style = (id: string, basedOn: string, properties: string, type = "paragraph") =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn ? `<w:basedOn w:val="${basedOn}"/>` : ""}<w:pPr>${properties}</w:pPr></w:style>`;
  const numPr = (id: number) => `<w:numPr><w:numId w:val="${id}"/></w:numPr>`;
  const styles =
    style("Clause", "", numPr(1)) +
    style("Child", "Clause", "") +
    style("Sub", "", numPr(1)) +
    style("Off", "Clause", numPr(0)) +
    style("OurList", "", numPr(3), "numbering");
  const numbering =
    wordList(
      1,
      wordLevel(0, "decimal", "%1.", '<w:pStyle w:val="Clause"/>') +
        wordLevel(1, "lowerLetter", "(%2)", '<w:pStyle w:val="Sub"/>'),
    ) +
    `<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="OurList"/></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>` +
    `<w:abstractNum w:abstractNumId="3"><w:styleLink w:val="OurList"/>${wordLevel(0, "upperLetter", "%1)")}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="3"/></w:num>`;
  const body =
    styled("Clause") +
    styled("Sub") +
    styled("Off") +
    styled("Child") +
    styled("Clause", numPr(0)) +
    wordItem("linked", 2) +
    wordItem("linked", 2);
  expect(await lines(body, { styles, numbering })).toEqual([
    "1. Clause",
    "(a) Sub",
    "Off",
    "2. Child",
    "Clause",
    "A) linked",
    "B) linked",
  ]);
});

it("counts what is in force: deleted and moved items do not count, their paragraphs go on in the next", async () => {
  const gone = (words: string, tag = "del", text = "delText") =>
    `<w:${tag} w:id="1"><w:r><w:${text}>${words}</w:${text}></w:r></w:${tag}>`;
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const body =
    wordItem("one", 1) +
    wordItem(gone("deleted"), 1, 0, '<w:del w:id="2"/>') +
    wordItem(gone("moved", "moveFrom", "t"), 1, 0, '<w:moveFrom w:id="3"/>') +
    wordItem("two", 1) +
    wordItem(`${run("three ")}${gone("and gone")}`, 1, 0, '<w:del w:id="4"/>') +
    wordItem("goes on", 1) +
    wordItem(`<w:moveTo w:id="5">${run("moved")}</w:moveTo>`, 1, 0, '<w:moveTo w:id="6"/>') +
    wordItem(gone("the last"), 1, 0, '<w:del w:id="7"/>') +
    wordParagraph("Closing.");
  expect(await lines(body, { numbering: wordList(1, PLAIN) })).toEqual([
    "1. one",
    "2. two",
    "3. three goes on",
    "4. moved",
    "Closing.",
  ]);
});

it("counts lists in text boxes once, and those in tables in their place", async () => {
  const box = (words: string) => `<w:txbxContent>${wordItem(words, 1)}</w:txbxContent>`;
  const both = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box("in a box")}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box("in a box")}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const table = `<w:tbl><w:tr><w:tc>${wordItem("in a cell", 1)}</w:tc><w:tc>${wordParagraph("beside")}</w:tc></w:tr></w:tbl>`;
  const body = wordItem("first", 1) + both + table + wordItem("last", 1);
  expect(await lines(body, { numbering: wordList(1, PLAIN) })).toEqual([
    "1. first",
    "2. in a box",
    "3. in a cell\tbeside",
    "4. last",
  ]);
});

it("works out the numbers of fields that keep none", async () => {
  const field = (code: string) => `<w:fldSimple w:instr="${code}"/>`;
  const run = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
  const body =
    paragraph(
      `${run("States must ")}${field(" LISTNUM ")}${run(" act and ")}${field(" LISTNUM ")}${run(" pay.")}`,
    ) +
    paragraph(`${field(" AUTONUM ")}${run(" One.")}`) +
    paragraph(`${field(" AUTONUM ")}${run(" Two.")}`) +
    paragraph(`${run("Table ")}${field(" SEQ Table ")}${run(", annex ")}${field(" SEQ Annex \\* ROMAN ")}`) +
    paragraph(`${run("Table ")}${field(" SEQ Table ")}`);
  expect(await lines(body, {})).toEqual([
    "States must 1) act and 2) pay.",
    "1. One.",
    "2. Two.",
    "Table 1, annex I",
    "Table 2",
  ]);
});

it("prints the numbers of a column that holds nothing else, and takes a table of markers and words for a list", async () => {
  const cell = (inner: string) => `<w:tc>${inner}</w:tc>`;
  const row = (...cells: string[]) => `<w:tr>${cells.map(cell).join("")}</w:tr>`;
  const number = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
  const table = `<w:tbl>${row(wordParagraph("No."), wordParagraph("Port"))}${row(number, wordParagraph("Quay"))}${row(number, wordParagraph("Pier"))}</w:tbl>`;
  const clauses = `<w:tbl>${row(wordParagraph("(a)"), wordParagraph("Lamps shall be lit."))}${row(number, wordParagraph("Tolls shall be paid."))}</w:tbl>`;
  expect(await lines(table + clauses, { numbering: wordList(1, PLAIN) })).toEqual([
    "No.\tPort",
    "1.\tQuay",
    "2.\tPier",
    "(a) Lamps shall be lit.",
    "3. Tolls shall be paid.",
  ]);
});
