import { canonicalLine } from "@/lib/core/documents/plain-text/canonical-lines";

const LONGEST = 300;
/** What programs write there of themselves, and names of files. */
const OF_A_PROGRAM =
  /^(?:microsoft (?:word|powerpoint|excel|publisher) - |powerpoint presentation$|presentaci[oó]n de powerpoint$|présentation powerpoint$|powerpoint-präsentation$|(?:adobe )?(?:indesign|photoshop|illustrator) |untitled|sans titre|sin título|senza titolo|sem título|unbenannt|naamloos|بدون عنوان|无标题|無標題|(?:layout|slide|page|document|dokument|documento|sheet|book|title|titel|print|scan|blank) ?\d*$)|^\(?anonymous\)?$/iu;
const OF_A_FILE =
  /\.(?:docx?|dotx?|docm|rtf|odt|pages|pdf|indd|qx[dp]|p65|pmd|fm|pub|ai|eps|xlsx?|pptx?|wp[d5]?|tex|dvi|html?|aspx?|php|txt|md)(?:\s\d+)?$/iu;

/**
 * The title that the properties of a file state, as one line; `null` where they say nothing that a person wrote: names of programs and
 * of files, codes.
 */
export function titleOfProperties(said: string): string | null {
  const title = canonicalLine(said);
  if (title.length > LONGEST || !/\p{L}{2}/u.test(title)) return null;
  if (OF_A_PROGRAM.test(title) || OF_A_FILE.test(title)) return null;
  // "WPS_0426b", "x1-final": a code has no blank, and digits or low lines in it.
  return !title.includes(" ") && /[\d_]/.test(title) && !/\p{Script=Han}/u.test(title) ? null : title;
}
