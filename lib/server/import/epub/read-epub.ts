import "server-only";
import type { CanonicalDocument } from "@/lib/core/documents/canonical-document";
import { composeDocument, type SourceHints } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { decodeText } from "@/lib/core/documents/plain-text/decode-text";
import { AppError } from "@/lib/core/errors";
import { findElements } from "@/lib/server/import/html/find-elements";
import { htmlBlocks } from "@/lib/server/import/html/html-blocks";
import { attribute } from "@/lib/server/import/html/html-evidence";
import { saysNoteref } from "@/lib/server/import/html/html-notes";
import { parseHtml } from "@/lib/server/import/html/parse-html";
import { openZip, type ZipLimits } from "@/lib/server/import/open-zip";
import { type EpubPart, epubPackage, resolvePart, WHAT } from "./epub-package";
import { EpubSheets } from "./epub-sheets";

/** A book holds its pictures and fonts as parts of its own. */
export const EPUB_LIMITS: ZipLimits = { entries: 3000, unpackedBytes: 100 * 1024 * 1024, ratio: 100 };

/**
 * An e-book (EPUB 2 and 3) → canonical document: the parts of its reading order, one after the other, each read as a page is. Its table of
 * contents and what stands aside of the reading order are folded, but for notes that the text calls. Of its style sheets
 * only what they say of words counts (struck out, raised, numbers of lists); scripts, pictures and what lies elsewhere have no effect.
 *
 * @throws AppError `too-large`, `unreadable` (damaged, protected), `invalid` where its reading order is empty.
 */
export async function readEpub(bytes: Uint8Array): Promise<CanonicalDocument> {
  const zip = await openZip(bytes, EPUB_LIMITS);
  const { title, lang, parts, missing } = await epubPackage(zip);
  if (parts.length === 0)
    throw new AppError("invalid", `${WHAT} names no text in its reading order; nothing can be imported.`);
  const pages: { readonly part: EpubPart; readonly drafts: readonly DraftBlock[] }[] = [];
  const warnings = new Set<string>();
  const sheets = new EpubSheets(zip);
  /** Parts that the notes of other parts stand in. */
  const called = new Set<string>();
  let tables = 0;
  for (const part of parts) {
    const { text } = decodeText(await zip.read(part.name), "utf-8");
    const page = parseHtml(asHtml(text));
    await sheets.putInto(page, part.name);
    for (const link of findElements(page, saysNoteref))
      called.add(resolvePart(part.name, attribute(link, "href") ?? ""));
    const read = htmlBlocks(page, "fragment");
    const before = tables;
    const drafts = read.drafts.map((draft) =>
      draft.table === undefined ? draft : { ...draft, table: draft.table + before },
    );
    pages.push({ part, drafts });
    tables += 1 + Math.max(-1, ...read.drafts.map(({ table = -1 }) => table));
    for (const warning of read.warnings) warnings.add(warning);
  }
  if (missing.length > 0)
    warnings.add(
      `Parts that the e-book names are not in it and could not be read: ${missing.slice(0, 10).join(", ")}.`,
    );
  const drafts = pages.flatMap((page) => {
    // Notes are the book's own words wherever they stand.
    const apart = called.has(page.part.name) ? null : page.part.apart;
    return page.drafts.map((draft) => ({ ...draft, chrome: draft.chrome ?? apart }));
  });
  return composeDocument(drafts, {
    lang,
    warnings: [...warnings],
    ...named(title, drafts),
    layout: "structure",
    site: false,
  });
}

/** A book is called what it says of itself where it prints that name; programs that make books put others there as well. */
function named(title: string | null, drafts: readonly DraftBlock[]): SourceHints {
  if (!title) return {};
  const name = title.toLowerCase();
  const printed = drafts.some(({ text }) => text.toLowerCase().includes(name));
  return printed ? { stated: { title } } : { metadata: { title } };
}

/** Elements that HTML leaves empty anyway; all others must not end themselves, or a page's words would end up inside them. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;

/** XHTML ends any empty element with "/>", which HTML takes for a start: `<title/>` would swallow the page. */
function asHtml(xhtml: string): string {
  return xhtml
    .replace(/^\s*<\?xml[^>]*\?>/, "")
    .replace(/<([a-z][\w:-]{0,60})((?:\s[^<>]{0,2000})?)\/>/gi, (whole, name: string, rest: string) =>
      VOID.test(name) ? whole : `<${name}${rest}></${name}>`,
    );
}
