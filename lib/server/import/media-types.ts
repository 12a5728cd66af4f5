import "server-only";
import type { ImportFormat } from "./sniff-format";

/** How each format is called on the wire. */
export const MEDIA_TYPES: Readonly<Record<ImportFormat, string>> = {
  text: "text/plain",
  html: "text/html",
  mhtml: "multipart/related",
  markdown: "text/markdown",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  epub: "application/epub+zip",
  warc: "application/warc",
  wacz: "application/wacz",
};
