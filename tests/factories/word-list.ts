import type { ZipPart } from "./make-zip";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The links that a Word file's text makes to its other parts. */
function linksTo(names: readonly string[]): ZipPart {
  const links = names.map(
    (name) =>
      `<Relationship Id="r-${name}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}" Target="${name}.xml"/>`,
  );
  return {
    name: "word/_rels/document.xml.rels",
    content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
  };
}

/** Parts of a Word file beside its text ("numbering", "styles", "footnotes" …), with the links to them. */
export function wordParts(parts: Readonly<Record<string, string>>): ZipPart[] {
  return [
    linksTo(Object.keys(parts)),
    ...Object.entries(parts).map(([name, content]) => ({
      name: `word/${name}.xml`,
      content: `<?xml version="1.0"?><w:${name} ${W}>${content}</w:${name}>`,
    })),
  ];
}

/** One level of a list. */
export function wordLevel(at: number, format: string, text: string, more = "", start = 1): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

/** A definition of a list and the instance of it, both numbered `id`. */
export function wordList(id: number, levels: string, instance = ""): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${instance}</w:num>`;
}

/** An item of a list; `mark` are properties of its paragraph mark (`<w:del/>`). */
export function wordItem(words: string, list: number, level = 0, mark = ""): string {
  const properties = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>${mark ? `<w:rPr>${mark}</w:rPr>` : ""}`;
  const run = words.startsWith("<") ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties}</w:pPr>${run}</w:p>`;
}
