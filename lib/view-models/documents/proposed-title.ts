import type { PreviewView } from "@/lib/contracts/preview-view";
import { titleOfFileName } from "@/lib/core/documents/title-of-file-name";

/** What a title field begins with, and what to say where it is not simply the text's own. */
export interface ProposedTitle {
  readonly title: string;
  readonly hint: string | null;
}

/** The title that the text prints, else the one its file states, else what the file is called; inferred ones are said to be so. */
export function proposedTitle(
  { metadata, text }: Pick<PreviewView, "metadata" | "text">,
  fileName: string,
): ProposedTitle {
  const { title } = metadata;
  if (title !== null) {
    const printed = lettersOf(text).includes(lettersOf(title));
    return { title, hint: printed ? null : "Stated by the file about itself; its text does not print it." };
  }
  const named = titleOfFileName(fileName);
  return named
    ? { title: named, hint: "Inferred from the name of the file; the text has no title." }
    : { title: "", hint: "The text has no title." };
}

/** Signs that a title has in common with its heading, whatever stands between its words. */
const lettersOf = (text: string) =>
  text
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replace(/[^\p{L}\p{N}]+/gu, "");
