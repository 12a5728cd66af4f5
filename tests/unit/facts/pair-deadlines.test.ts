import { expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { compareFacts } from "@/lib/core/facts/changes/compare-facts";
import { findFacts } from "@/lib/core/facts/find-facts";

const read = (text: string) => findFacts(readPlainText(text)).filter(({ topic }) => topic === "deadline");
/** What is told of the deadlines between two texts, and how many are as they were. */
function told(older: string, newer: string) {
  const { changes, unchanged } = compareFacts(read(older), read(newer));
  return [
    ...changes.map(({ kind, aspects }) => [kind, ...aspects].join(" ")),
    ...unchanged.map(() => "as it was"),
  ];
}

it.each([
  [
    "Every town must send its list of boats to the harbour master by 1 May 2015.",
    "The list of its boats shall be sent to the harbour master by each town no later than 1 May 2015.",
    ["as it was"],
  ],
  [
    "Every town must send its list of boats to the harbour master by 1 May 2015.",
    "Each town must send a full list of all boats to the harbour master by 30 June 2016.",
    ["changed due"],
  ],
  [
    "The owner must answer the letter of the harbour master within 30 days.",
    "Owners must answer a letter of the harbour master in writing within 30 days.",
    ["as it was"],
  ],
  [
    "The owner must answer the letter of the harbour master within 30 days.",
    "Owners must answer a letter of the harbour master in writing within 60 days.",
    ["changed due"],
  ],
  // Two in one text: each finds its own, in whatever order they stand.
  [
    "Towns must send lists of boats by 1 May 2015. Pilots must renew their papers by 3 June 2015.",
    "Their papers must be renewed by pilots by 3 June 2015. Towns must send new lists of boats by 1 May 2016.",
    ["changed due", "as it was"],
  ],
  // Other things on the same day, or another day, are other deadlines.
  [
    "Towns must send their lists of boats by 1 May 2015.",
    "Pilots must renew papers of service by 1 May 2015.",
    ["no-longer-stated", "added"],
  ],
  [
    "Towns must send their lists of boats by 1 May 2015.",
    "Pilots must renew papers of service by 3 June 2016.",
    ["no-longer-stated", "added"],
  ],
])("%s → %s", (older, newer, expected) => {
  expect(read(older).length).toBeGreaterThan(0);
  expect(told(older, newer)).toEqual(expected);
});
