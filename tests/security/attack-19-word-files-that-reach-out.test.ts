import { expect, test } from "vitest";
import { importBytes } from "@/lib/server/import/import-bytes";
import { makeDocx, WORD_NAMESPACES, wordParagraph } from "@/tests/factories/make-zip";
import { refusalOf } from "@/tests/fixtures/refusal";

const read = (bytes: Uint8Array) => importBytes({ bytes, fileName: "a.docx" });

test.each([
  ["an external entity", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'],
  ["billion laughs", '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
])("attack 19: %s is refused and nothing of it is shown", async (_, doctype) => {
  const content = `<?xml version="1.0"?>${doctype}<w:document ${WORD_NAMESPACES}><w:body>${wordParagraph("&e;")}</w:body></w:document>`;
  const error = await refusalOf(read(await makeDocx("", [{ name: "word/document.xml", content }])));
  expect(error.code).toBe("unreadable");
  expect(error.message).not.toContain("root:");
});

test("attack 19: entities in UTF-16 are found as well", async () => {
  const content = Buffer.from(
    `\ufeff<?xml version="1.0"?><!DOCTYPE x []><w:document ${WORD_NAMESPACES}/>`,
    "utf16le",
  );
  expect((await refusalOf(read(await makeDocx("", [{ name: "word/document.xml", content }])))).code).toBe(
    "unreadable",
  );
});

test("attack 20: a picture linked to a file of this machine is not read", async () => {
  const picture = `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A map"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>`;
  const document = await read(
    await makeDocx(wordParagraph("Words.") + picture, [
      { name: "word/_rels/document.xml.rels", content: rels },
    ]),
  );
  expect(document.text.replace(/\s*A map/, "")).toBe("Words.");
});

test("attack 21: a style map in the file has no effect", async () => {
  const map = { name: "mammoth/style-map", content: "p => script:fresh" };
  expect((await read(await makeDocx(wordParagraph("Words."), [map]))).blocks).toMatchObject([
    { kind: "paragraph" },
  ]);
});

test("attack 22: a link keeps its words and loses where it leads", async () => {
  const link = `<w:p><w:hyperlink r:id="rId7"><w:r><w:t>Read more</w:t></w:r></w:hyperlink></w:p>`;
  const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`;
  expect(
    (await read(await makeDocx(link, [{ name: "word/_rels/document.xml.rels", content: rels }]))).text,
  ).toBe("Read more");
});
