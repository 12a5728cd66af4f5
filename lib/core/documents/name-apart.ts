import { nameOfDate } from "@/lib/core/documents/dates/name-of-date";
import { isolated } from "@/lib/core/text/isolated";

/** A document as far as it is told from others of its title. */
export interface NamedDocument {
  readonly id: string;
  readonly title: string;
  readonly office: string | null;
  /** Date of its newest version as far as it is known: "2013", "2013-09", "2013-09-27"; "" where there is none. */
  readonly newestDate: string;
}

/**
 * Documents in words, for lists in which each is one line: its title, and where several of them have the same one, what else tells them
 * apart: the office, the date of the newest version, both, and at last a number in the order given. O(documents).
 * @returns names by id
 */
export function nameApart(documents: readonly NamedDocument[]): ReadonlyMap<string, string> {
  const groups = new Map<string, NamedDocument[]>();
  for (const document of documents) {
    const group = groups.get(titleKey(document.title));
    if (group) group.push(document);
    else groups.set(titleKey(document.title), [document]);
  }
  const apart = new Map([...groups.values()].filter((group) => group.length > 1).flatMap(told));
  return new Map(documents.map(({ id, title }) => [id, apart.get(id) ?? title]));
}

/** The same title however it is typed. */
const titleKey = (title: string) =>
  title.normalize("NFKC").replace(/\s+/gu, " ").trim().toLocaleLowerCase("en");

function told(group: readonly NamedDocument[]): (readonly [id: string, name: string])[] {
  const offices = group.map(({ office }) => office ?? "");
  const dates = group.map(({ newestDate }) => sayNewest(newestDate));
  const numbers = group.map((_, at) => `${at + 1} of ${group.length}`);
  // What all of them have alike tells nobody which is which.
  const differing = [offices, dates].filter((details) => new Set(details).size > 1);
  const [details] = [[offices], [dates], differing].filter((each) => areApart(each));
  return group.map(({ id, title }, at) => {
    const said = (details ?? [...differing, numbers]).flatMap((each) => isolated(each[at] ?? "") || []);
    return [id, said.length > 0 ? `${isolated(title)} (${said.join(", ")})` : title];
  });
}

/** No two documents have the same in all of these. */
const areApart = (details: readonly (readonly string[])[]): boolean => {
  const [first = []] = details;
  return (
    new Set(first.map((_, at) => details.map((each) => each[at]).join("\n"))).size === first.length &&
    first.length > 0
  );
};

function sayNewest(iso: string): string {
  const precision = ({ 4: "year", 7: "month", 10: "day" } as const)[iso.length];
  return precision ? nameOfDate({ iso, precision }) : "";
}
