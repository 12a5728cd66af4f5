import "server-only";

const ODF = "urn:oasis:names:tc:opendocument:xmlns:";

/** Namespaces of OpenDocument files (ISO/IEC 26300) with their usual prefixes. */
export const ODF_PREFIXES: ReadonlyMap<string, string> = new Map([
  [`${ODF}office:1.0`, "office"],
  [`${ODF}text:1.0`, "text"],
  [`${ODF}table:1.0`, "table"],
  [`${ODF}style:1.0`, "style"],
  [`${ODF}drawing:1.0`, "draw"],
  [`${ODF}xsl-fo-compatible:1.0`, "fo"],
  [`${ODF}svg-compatible:1.0`, "svg"],
  [`${ODF}meta:1.0`, "meta"],
  [`${ODF}form:1.0`, "form"],
  [`${ODF}chart:1.0`, "chart"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
]);
