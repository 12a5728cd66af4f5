/** Of the kinds of files that are read; ".gz" may stand behind another one. */
const ENDING =
  /\.(?:txt|text|md|markdown|html?|xhtml|mht|mhtml|eml|docx|docm|dotx|odt|ott|epub|pdf|warc|arc|wacz)(?:\.gz)?$/iu;

/** What a file is called, without the ending that says what kind it is: "Draft 2.md" → "Draft 2". Other points stay: "Annex v1.2". Linear. */
export const nameWithoutEnding = (fileName: string): string => fileName.replace(ENDING, "") || fileName;
