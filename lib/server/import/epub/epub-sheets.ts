import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attribute } from "@/lib/server/import/html/html-evidence";
import { linkedSheets, putSheet } from "@/lib/server/import/html/linked-sheets";
import type { CheckedZip } from "@/lib/server/import/open-zip";
import { resolvePart } from "./epub-package";

/** The style sheets of a book: each is read once, however many of its parts are shown with it. */
export class EpubSheets {
  private readonly read = new Map<string, string>();

  constructor(private readonly zip: CheckedZip) {}

  /** Puts the sheets that a part links to into its tree; one that the book does not hold has no effect. */
  async putInto(page: Tree.Document, part: string): Promise<void> {
    for (const link of linkedSheets(page)) {
      const name = resolvePart(part, attribute(link, "href") ?? "");
      if (this.zip.names.includes(name)) putSheet(link, await this.sheet(name));
    }
  }

  private async sheet(name: string): Promise<string> {
    const known = this.read.get(name);
    if (known !== undefined) return known;
    const css = new TextDecoder().decode(await this.zip.read(name));
    this.read.set(name, css);
    return css;
  }
}
