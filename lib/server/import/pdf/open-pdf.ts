import "server-only";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
// Before the engine, which looks for what this puts there.
import "./without-painting";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { AppError } from "@/lib/core/errors";
import { projectRoot } from "@/lib/server/project-root";
import { restoreBuiltIns } from "./native-built-ins";

/**
 * Opens a PDF for reading its text. Nothing in it is run, no picture is decoded, and nothing is fetched: the tables of
 * Chinese, Japanese and Korean characters lie in the package.
 *
 * @throws AppError `unreadable` for a damaged file or one that asks for a password.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const folder = engineFolder();
  restoreBuiltIns();
  try {
    const pdf = await getDocument({
      // A copy: the reader takes the buffer over.
      data: new Uint8Array(bytes),
      cMapUrl: `${join(folder, "cmaps")}/`,
      cMapPacked: true,
      standardFontDataUrl: `${join(folder, "standard_fonts")}/`,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: false,
      fontExtraProperties: true,
      ownerDocument: { fonts: { add: () => {}, delete: () => {} } } as unknown as HTMLDocument,
      enableXfa: false,
      stopAtErrors: false,
      // Pictures are not read: any larger than one dot is left out before it is decoded.
      maxImageSize: 1,
      verbosity: 0,
    }).promise;
    // Its second part has been loaded meanwhile.
    restoreBuiltIns();
    return pdf;
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw new AppError(
        "unreadable",
        "The PDF is protected by a password. Save a copy without one and import that.",
      );
    }
    throw new AppError("unreadable", "The PDF is damaged and cannot be opened.");
  }
}

/** The tables that the engine reads from its own package. */
function engineFolder(): string {
  const fromHere = createRequire(join(projectRoot("package.json"), "package.json"));
  return dirname(fromHere.resolve("pdfjs-dist/package.json"));
}
