import "server-only";
import { posix } from "node:path";
import { AppError } from "@/lib/core/errors";
import { type CheckedZip, DOCX_LIMITS, openZip } from "@/lib/server/import/open-zip";
import { parseXml, type XmlOptions } from "@/lib/server/import/xml/parse-xml";
import type { XmlElement } from "@/lib/server/import/xml/xml-element";
import { childrenOf } from "@/lib/server/import/xml/xml-tree";
import { beforeChanges } from "./before-changes";
import { OFFICE_PREFIXES } from "./office-namespaces";

const WHAT = "The Word file";

/** Whether tracked changes count: the text after them, or the one before. */
export type TrackedChanges = "accepted" | "rejected";

/** A link of one part to another part, or out of the file. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: "footnotes", "image", "aFChunk". */
  readonly type: string;
  /** The name of the part; `null` where the link leads out of the file, which is never followed. */
  readonly part: string | null;
}

/** A Word file taken apart: its parts are read when they are asked for, and nothing outside it ever is. */
export class DocxPackage {
  private constructor(
    private readonly zip: CheckedZip,
    private readonly names: ReadonlySet<string>,
    /** The part that holds the text. */
    readonly main: string,
    /** Which text is read where the file carries tracked changes. */
    readonly changes: TrackedChanges,
  ) {}

  /** @throws AppError `too-large` or `unreadable`. */
  static async open(bytes: Uint8Array, changes: TrackedChanges): Promise<DocxPackage> {
    const zip = await openZip(bytes, DOCX_LIMITS);
    const names = new Set(zip.names);
    const found = await linksOf(zip, names, "");
    const main = found.find(({ type }) => type === "officeDocument")?.part ?? "word/document.xml";
    if (!names.has(main)) throw new AppError("unreadable", "The Word file contains no document.");
    const file = new DocxPackage(zip, names, main, changes);
    await file.refuseArchivesInside();
    return file;
  }

  /** The links that a part makes, in the order of the file. */
  relationships(part: string): Promise<Relationship[]> {
    return linksOf(this.zip, this.names, part);
  }

  /** A part that the main part links to by type. */
  async linked(type: string): Promise<string | null> {
    return (await this.relationships(this.main)).find((link) => link.type === type)?.part ?? null;
  }

  has(part: string): boolean {
    return this.names.has(part);
  }

  async bytes(part: string): Promise<Uint8Array> {
    return this.zip.read(part);
  }

  /** A part as a tree; `null` where the file has none of this name. */
  async xml(part: string | null, take?: XmlOptions["take"]): Promise<XmlElement | null> {
    if (part === null || !this.names.has(part)) return null;
    const turned = this.changes === "rejected" ? beforeChanges : (element: XmlElement) => element;
    return turned(
      parseXml(await this.zip.read(part), WHAT, {
        prefixes: OFFICE_PREFIXES,
        ...(take ? { take: (element, parent) => take(turned(element), parent) } : {}),
      }),
    );
  }

  /** A Word file has archives in it only where something is embedded; anywhere else somebody has put one. */
  private async refuseArchivesInside(): Promise<void> {
    const chunks = new Set(
      (await this.relationships(this.main)).flatMap(({ type, part }) =>
        type === "aFChunk" && part ? [part] : [],
      ),
    );
    for (const name of this.names) {
      if (name.endsWith("/") || /\.(?:xml|rels)$/i.test(name) || chunks.has(name)) continue;
      if (/^word\/(?:embeddings|media)\//.test(name)) continue;
      const [p, k, three] = await this.zip.read(name);
      if (p === 0x50 && k === 0x4b && three === 3)
        throw new AppError(
          "unreadable",
          "The file contains another archive where Word puts none; it was not opened.",
        );
    }
  }
}

async function linksOf(zip: CheckedZip, names: ReadonlySet<string>, part: string): Promise<Relationship[]> {
  const folder = posix.dirname(part || "x");
  const name = posix.join(folder, "_rels", `${posix.basename(part)}.rels`);
  if (!names.has(name)) return [];
  const root = parseXml(await zip.read(name), WHAT, { prefixes: OFFICE_PREFIXES });
  return childrenOf(root, "Relationship").map(({ attributes }) => {
    const target = decodeTarget(attributes.Target ?? "");
    const path = target.startsWith("/") ? target.slice(1) : posix.join(folder, target);
    return {
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      part: attributes.TargetMode === "External" || !names.has(path) ? null : path,
    };
  });
}

function decodeTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}
