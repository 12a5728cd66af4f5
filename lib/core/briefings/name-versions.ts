import { isolated } from "@/lib/core/text/isolated";

export interface NamedVersion {
  /** "2013", "27 September 2013", "2013 page". */
  readonly label: string;
  readonly documentId: string;
  readonly documentTitle: string;
}

/** Two versions as a sentence calls them. Both have the label of their version in them, letter for letter. */
export interface VersionNames {
  readonly older: string;
  readonly newer: string;
}

/** "the 2013 version" and "the 2016 page"; with titles where they are of different documents. */
export function nameVersions(older: NamedVersion, newer: NamedVersion): VersionNames {
  if (older.documentId !== newer.documentId)
    return { older: inDocument(older, "the older text"), newer: inDocument(newer, "the newer text") };
  const alike = older.label === newer.label;
  return { older: named(older, alike ? "older " : ""), newer: named(newer, alike ? "newer " : "") };
}

/** "27 September 2013", "5 mars 2018", and a month without a day as the import writes it: "March 2016". */
const date =
  /^(?:\d{1,2} \p{L}+|January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/u;

const named = ({ label }: NamedVersion, which: string): string => {
  if (/^\d{4}$/.test(label)) return `the ${which}${label} version`;
  if (/^\d{4}(?: \p{Ll}+){1,3}$/u.test(label)) return `the ${which}${label}`;
  return date.test(label) ? `the ${which}version of ${label}` : `the ${which}version “${isolated(label)}”`;
};

const inDocument = ({ label, documentTitle }: NamedVersion, which: string): string =>
  `${which} “${isolated(documentTitle)}” (${isolated(label)})`;
