import "server-only";
import { inflateSync } from "node:zlib";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { type MarkedContent, markedContents } from "./marked-contents";
import { type PdfDict, PdfName, type PdfValue, PdfValues, PdfWord } from "./pdf-values";

/** A page's content unpacks to no more than this, as text; drawings of maps do. */
const MOST_CONTENT = 50_000_000;

interface PdfObject {
  readonly value: PdfValue;
  readonly packed: string | null;
}

/**
 * What the marked contents of a page say to stand for (`/ActualText`), in the order of its content. The engine does not tell; it does write a file
 * of the one page, decrypted and plain, which is read here.
 *
 * @param number of the page, from 1
 * @returns nothing where the page cannot be read in this way
 */
export async function replacementTexts(
  pdf: PDFDocumentProxy,
  number: number,
): Promise<readonly MarkedContent[]> {
  const bytes = await pdf.extractPages([{ document: null, includePages: [number - 1] }]);
  if (!bytes) return [];
  const objects = objectsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1"));
  const dictOf = (value: PdfValue | undefined): PdfDict | null => {
    const own = typeof value === "number" ? objects.get(value)?.value : value;
    return own instanceof Map ? own : null;
  };
  const page = [...objects.values()].find(({ value }) => isOfType(value, "Page"))?.value;
  const contents = dictOf(page)?.get("Contents");
  const listed = typeof contents === "number" ? (objects.get(contents)?.value ?? contents) : contents;
  const parts = Array.isArray(listed) ? listed : [contents];
  const streams = parts.flatMap((part) => {
    const stream = typeof part === "number" ? objects.get(part) : undefined;
    return stream ? [unpacked(stream)] : [];
  });
  const lists = new Map<string, PdfDict>();
  for (const [name, value] of dictOf(dictOf(dictOf(page)?.get("Resources"))?.get("Properties")) ?? []) {
    const list = dictOf(value);
    if (list) lists.set(name, list);
  }
  return markedContents(streams.join("\n"), lists);
}

function isOfType(value: PdfValue, type: string): boolean {
  const own = value instanceof Map ? value.get("Type") : undefined;
  return own instanceof PdfName && own.name === type;
}

/** The objects of a file as the engine writes it: one behind the other, each stream with its length. */
function objectsOf(file: string): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const values = new PdfValues(file);
  for (let number = values.next(); number !== null; number = values.next()) {
    if (typeof number !== "number" || values.next() === null || !isWord(values.next(), "obj")) break;
    const value = values.next();
    if (value === null) break;
    const end = values.next();
    const length = value instanceof Map ? value.get("Length") : null;
    let packed: string | null = null;
    if (isWord(end, "stream") && typeof length === "number") {
      const from = values.at + 1;
      packed = file.slice(from, from + length);
      values.at = from + length;
      values.next();
    }
    objects.set(number, { value, packed });
    if (packed !== null) values.next();
  }
  for (const object of [...objects.values()])
    if (isOfType(object.value, "ObjStm")) addListed(object, objects);
  return objects;
}

/** Small objects stand together in a stream, their numbers and places before them (7.5.7). */
function addListed(stream: PdfObject, objects: Map<number, PdfObject>): void {
  const { value } = stream;
  const [count, first] = value instanceof Map ? [value.get("N"), value.get("First")] : [];
  if (typeof count !== "number" || typeof first !== "number") return;
  const text = unpacked(stream);
  const heads = new PdfValues(text);
  for (let at = 0; at < count; at++) {
    const [number, place] = [heads.next(), heads.next()];
    if (typeof number !== "number" || typeof place !== "number") return;
    const listed = new PdfValues(text, first + place).next();
    if (listed !== null) objects.set(number, { value: listed, packed: null });
  }
}

function isWord(value: PdfValue | null, word: string): boolean {
  return value instanceof PdfWord && value.word === word;
}

function unpacked({ value, packed }: PdfObject): string {
  const filter = value instanceof Map ? value.get("Filter") : undefined;
  const names = (Array.isArray(filter) ? filter : [filter]).flatMap((one) =>
    one instanceof PdfName ? [one.name] : [],
  );
  if (packed === null || names.length === 0) return packed ?? "";
  if (names.length > 1 || names[0] !== "FlateDecode") return "";
  return inflateSync(Buffer.from(packed, "latin1"), { maxOutputLength: MOST_CONTENT }).toString("latin1");
}
