import { expect, it } from "vitest";
import { parseXml } from "@/lib/server/import/xml/parse-xml";

it("keeps mixed content in its order, references resolved, nothing turned into numbers", () => {
  const root = parseXml(
    '<?xml version="1.0"?><a n="1.10">one <b>1.10</b> &amp; <![CDATA[<two>]]></a>',
    "The file",
  );
  expect(root).toEqual({
    name: "a",
    attributes: { n: "1.10" },
    children: ["one ", { name: "b", attributes: {}, children: ["1.10"] }, " & <two>"],
  });
});

it.each([
  ["a damaged file", "<a><b></a>", /damaged/],
  ["no element at all", "words", /damaged/],
  ["entities of its own", '<!DOCTYPE a [<!ENTITY e "x">]><a>&e;</a>', /entities/],
  ["endless nesting", "<a>".repeat(500), /nested too deeply/],
])("refuses %s with a sentence", (_, xml, message) => {
  expect(() => parseXml(xml, "The file")).toThrow(message);
});

it("keeps the root, whatever is taken out of it", () => {
  const taken: string[] = [];
  const root = parseXml("<a><b>one</b><c/></a>", "The file", {
    take: ({ name }) => taken.push(name) > 0,
  });
  expect(root).toEqual({ name: "a", attributes: {}, children: [] });
  expect(taken).toEqual(["b", "c"]);
});
