import "server-only";

/** How the files that are taken away are called on the wire, by the ends of their names. */
export const FILE_TYPES = {
  csv: "text/csv",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  pdf: "application/pdf",
} as const;
