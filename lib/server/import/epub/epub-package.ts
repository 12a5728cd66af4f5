import "server-only";
import path from "node:path/posix";
import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";
import { AppError } from "@/lib/core/errors";
import type { CheckedZip } from "@/lib/server/import/open-zip";
import { parseXml } from "@/lib/server/import/xml/parse-xml";
import { childOf, childrenOf, descendantsOf, wordsOf } from "@/lib/server/import/xml/xml-tree";

export const WHAT = "The e-book";

/** Names come with these prefixes, whatever the file writes. */
const PREFIXES = new Map([
  ["http://www.idpf.org/2007/opf", "opf"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["urn:oasis:names:tc:opendocument:xmlns:container", "ocf"],
  ["http://www.w3.org/2001/04/xmlenc#", "enc"],
]);

export interface EpubPart {
  /** Name of the part in the archive. */
  readonly name: string;
  /** Why it is no part of the text: its table of contents, or aside of the reading order; `null` for the text. */
  readonly apart: string | null;
}

export interface EpubPackage {
  readonly title: string | null;
  readonly lang: string | null;
  /** In reading order. */
  readonly parts: readonly EpubPart[];
  /** What the reading order names and the archive does not hold. */
  readonly missing: readonly string[];
}

/**
 * The package document of an e-book (EPUB 2 and 3): what it is called and in which order its parts are read.
 * @throws AppError `unreadable` where it has none or its words are encrypted
 */
export async function epubPackage(zip: CheckedZip): Promise<EpubPackage> {
  const container = await xmlOf(zip, "META-INF/container.xml");
  const rootfile = descendantsOf(container, "ocf:rootfile")[0]?.attributes["full-path"];
  if (!rootfile) throw new AppError("unreadable", `${WHAT} does not say where its text begins.`);
  const root = await xmlOf(zip, rootfile);
  const metadata = childOf(root, "opf:metadata");
  const items = new Map(
    childrenOf(childOf(root, "opf:manifest"), "opf:item").map(({ attributes }) => [
      attributes.id ?? "",
      attributes,
    ]),
  );
  const parts: EpubPart[] = [];
  const missing: string[] = [];
  for (const { attributes } of childrenOf(childOf(root, "opf:spine"), "opf:itemref")) {
    const item = items.get(attributes.idref ?? "");
    const name = item?.href ? resolvePart(rootfile, item.href) : null;
    if (!name || !zip.names.includes(name)) {
      missing.push(item?.href ?? attributes.idref ?? "a part without a name");
      continue;
    }
    const isContents = /(?:^|\s)nav(?:\s|$)/.test(item?.properties ?? "");
    const apart = isContents
      ? "table of contents of the e-book"
      : attributes.linear === "no"
        ? "aside of the e-book's reading order"
        : null;
    parts.push({ name, apart });
  }
  await refuseEncrypted(zip, parts);
  const said = (name: string) => {
    const found = childOf(metadata, name);
    return (found && canonicalLine(wordsOf(found))) || null;
  };
  return { title: said("dc:title"), lang: said("dc:language"), parts, missing };
}

/** The name of the part that an address in the part `from` leads to. */
export const resolvePart = (from: string, href: string): string => {
  const bare = href.replace(/[?#].*$/, "");
  return path.normalize(path.join(path.dirname(from), decoded(bare))).replace(/^\/+/, "");
};

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

async function xmlOf(zip: CheckedZip, name: string) {
  if (!zip.names.includes(name)) throw new AppError("unreadable", `${WHAT} is damaged: ${name} is missing.`);
  return parseXml(await zip.read(name), WHAT, { prefixes: PREFIXES });
}

/** Fonts are often scrambled; words that are cannot be read. */
async function refuseEncrypted(zip: CheckedZip, parts: readonly EpubPart[]): Promise<void> {
  if (!zip.names.includes("META-INF/encryption.xml")) return;
  const encryption = await xmlOf(zip, "META-INF/encryption.xml");
  const names = descendantsOf(encryption, "enc:CipherReference").map(({ attributes }) =>
    decoded(attributes.URI ?? ""),
  );
  if (parts.some(({ name }) => names.includes(name)))
    throw new AppError("unreadable", `${WHAT} is protected against copying; its words cannot be read.`);
}
