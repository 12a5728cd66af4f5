import "server-only";
import type { PictureView } from "@/lib/contracts/picture-view";
import type { PositionMatrixView } from "@/lib/contracts/position-matrix-view";
import { fileNameOf } from "@/lib/core/documents/clean-file-name";
import { AppError } from "@/lib/core/errors";
import { factsToCsv } from "@/lib/core/facts/facts-to-csv";
import { factsJson } from "@/lib/view-models/exports/facts-json";
import { matrixCsv } from "@/lib/view-models/exports/matrix-csv";
import { picturedFacts } from "@/lib/view-models/facts/pictured-facts";
import { FILE_TYPES } from "./file-types";
import type { WrittenFile } from "./written-file";

/** The facts of a document as they stand after people's decisions: a table that can be edited and read back, or data. */
export const writeFactsFile = (picture: PictureView, form: "csv" | "json", origin: string): WrittenFile => ({
  body: form === "csv" ? factsToCsv(picturedFacts(picture)) : factsJson(picture, origin),
  mediaType: FILE_TYPES[form],
  name: fileNameOf(`${picture.document.title}, facts`, `.${form}`),
});

/** What became of each position, version by version. @throws AppError "too-large" where it is no table that could be made */
export function writeMatrixFile(title: string, matrix: PositionMatrixView | null): WrittenFile {
  if (matrix?.note) throw new AppError("too-large", matrix.note);
  return {
    body: matrixCsv(matrix ?? { columns: [], rows: [] }),
    mediaType: FILE_TYPES.csv,
    name: fileNameOf(`${title}, positions by version`, ".csv"),
  };
}
