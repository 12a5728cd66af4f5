import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

const people = (text: string) =>
  findFacts(readPlainText(`Harbour notes\n\n${text}`)).flatMap((fact) =>
    fact.topic === "leadership" && fact.person ? [fact.person] : [],
  );

describe("words of times and places that are names too", () => {
  it.each([
    "Nina Washington",
    "June Osgood",
    "April Lindgren",
    "August Holm",
    "May Lund",
    "Sam Clements",
    "He Liang",
    "Geneva Stone",
    "Mika York",
    "Peter South",
    "Andrew Bonar Law",
    "Edward House",
    "Joseph Banks",
  ])("%s", (name) => {
    expect(people(`The office is led by ${name}, who joined last year.`)).toEqual([name]);
    expect(people(`${name} was appointed Director of the Port Authority in spring.`)).toEqual([name]);
  });

  it.each([
    "In June Parliament appointed a Director of Ports.",
    "Since April Council has been led by its committees.",
    "New York was appointed a Centre of Excellence.",
    "He Then Became Director",
    "Port Law was amended by the Director.",
    "The White House was told of the Director's plan.",
    "Harbour Banks lent money to the Director of Ports.",
  ])("nobody: %s", (text) => expect(people(text)).toEqual([]));
});
