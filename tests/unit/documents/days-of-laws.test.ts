import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";

const dateOf = (words: string) =>
  readPlainText(`Help for home workers\n\n${words} The board tells of its work every spring.\n`).metadata
    .date;

it.each([
  "under the Convention relating to the Status of Refugees of 28 July 1951 and its Protocol of 31 January 1967",
  "as Regulation (EU) 2016/679 of 27 April 2016 asks for",
  "nach § 27 des Heimarbeitsgesetzes vom 14. März 1951 und dem Gesetz über Messen vom 1. Juli 1969",
  "au titre de la loi n° 2005-102 du 11 février 2005",
  "según la Ley Orgánica 4/2000, de 11 de enero de 2000",
  "nos termos da Lei n.º 23/2007, de 4 de julho de 2007",
])("a paper is not dated by the day of a law: %s", (words) => {
  expect(dateOf(`Whoever is paid ${words} is helped.`)).toBeNull();
  expect(dateOf(`Paid ${words} since 2 May 2017.`)?.iso).toBe("2017-05-02");
});

it("the day on which something was done with a law counts, and words that only end like one are none", () => {
  for (const words of ["The bill was signed on 3 May 2017.", "In fact, of 3 May 2017 nobody spoke."])
    expect(dateOf(words)?.iso).toBe("2017-05-03");
});
