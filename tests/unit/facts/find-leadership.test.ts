import { describe, expect, it } from "vitest";
import { factsIn } from "./facts-in";

/** Sentence, person, title, words of the office, status. People are public office holders of the last century. */
const rows: [string, string | null, string | null, string | null, string][] = [
  [
    "The Bureau of Counterterrorism, led by Acting Assistant Secretary Eleanor Roosevelt, works with allies.",
    "Eleanor Roosevelt",
    "Acting Assistant Secretary",
    "Bureau of Counterterrorism",
    "acting",
  ],
  [
    "The Office of Refugee Affairs, directed by Ambassador Ralph Bunche, leads the response.",
    "Ralph Bunche",
    "Ambassador",
    "Office of Refugee Affairs",
    "head",
  ],
  [
    "Eleanor Roosevelt was sworn in as Director of the Office of Global Women's Issues on May 5, 1946.",
    "Eleanor Roosevelt",
    "Director",
    "Office of Global Women's Issues",
    "head",
  ],
  [
    "Secretary Hull announced today the appointment of Frances Perkins as Special Envoy for Labor Affairs.",
    "Frances Perkins",
    "Special Envoy",
    "Labor Affairs",
    "head",
  ],
  [
    "The President has nominated George C. Marshall to be Secretary of State.",
    "George C. Marshall",
    "Secretary of State",
    "State",
    "incoming",
  ],
  [
    "Former Administrator Harold Ickes and his deputy attended the meeting.",
    "Harold Ickes",
    "Administrator",
    null,
    "former",
  ],
  [
    "Frances Perkins heads the Bureau of International Labor Affairs.",
    "Frances Perkins",
    null,
    "Bureau of International Labor Affairs",
    "head",
  ],
  [
    "Ambassador Ralph Bunche, who leads the Office of Conflict Operations, travelled to Geneva.",
    "Ralph Bunche",
    "Ambassador",
    "Office of Conflict Operations",
    "head",
  ],
  [
    "The position of Under Secretary for Political Affairs is currently vacant.",
    null,
    "Under Secretary",
    "Political Affairs",
    "vacant",
  ],
  [
    "Cordell Hull stepped down as Secretary of State in November 1944.",
    "Cordell Hull",
    "Secretary of State",
    "State",
    "outgoing",
  ],
  ["Outgoing Director Hugh Johnson thanked the staff.", "Hugh Johnson", "Director", null, "outgoing"],
  [
    "Harry Hopkins, Director of the Federal Emergency Relief Administration, opened the session.",
    "Harry Hopkins",
    "Director",
    "Federal Emergency Relief Administration",
    "head",
  ],
  [
    "Under the leadership of Commissioner John Collier, the Bureau of Indian Affairs published a report.",
    "John Collier",
    "Commissioner",
    "Bureau of Indian Affairs",
    "head",
  ],
  [
    "Special Envoy for Climate John Kerry will visit Berlin.",
    "John Kerry",
    "Special Envoy",
    "Climate",
    "head",
  ],
  [
    "The Office is headed by Director-designate Lewis Hershey.",
    "Lewis Hershey",
    "Director-designate",
    "Office of the Historian",
    "incoming",
  ],
  [
    "Robert Jackson has been the Acting Attorney General since June.",
    "Robert Jackson",
    "Acting Attorney General",
    null,
    "acting",
  ],
  [
    "Robert Jackson will become Attorney General on July 5.",
    "Robert Jackson",
    "Attorney General",
    null,
    "incoming",
  ],
  [
    "EPA Administrator William Ruckelshaus signed the order.",
    "William Ruckelshaus",
    "Administrator",
    "EPA",
    "head",
  ],
  [
    "Henry Morgenthau, Jr. served as Secretary of the Treasury from 1934 to 1945.",
    "Henry Morgenthau Jr.",
    "Secretary of the Treasury",
    "Treasury",
    "former",
  ],
  [
    "The White House announced that Harry Hopkins will lead the Works Progress Administration.",
    "Harry Hopkins",
    null,
    "Works Progress Administration",
    "incoming",
  ],
  ["Director: Harry Hopkins", "Harry Hopkins", "Director", "Office of the Historian", "head"],
  [
    "John Collier, a lawyer and writer, is serving as Commissioner of the Bureau of Indian Affairs.",
    "John Collier",
    "Commissioner",
    "Bureau of Indian Affairs",
    "head",
  ],
];

describe("findLeadership", () => {
  it.each(rows)("%s", (sentence, person, title, office, status) => {
    const found = factsIn("leadership", sentence).filter(
      ({ relation }) => relation === "heads" || relation === "holds",
    );
    expect(found.map((fact) => [fact.person, fact.title, fact.office, fact.status])).toContainEqual([
      person,
      title,
      office,
      status,
    ]);
    expect(found).toHaveLength(1);
  });

  it("tells both ends of a succession", () => {
    const found = factsIn("leadership", "Dean Acheson succeeded George C. Marshall as Secretary of State.");
    expect(found.map(({ person, status }) => [person, status])).toEqual([
      ["Dean Acheson", "head"],
      ["George C. Marshall", "former"],
    ]);
  });

  it.each([
    "President Truman said the program would continue.",
    "Secretary Hull urged all parties to agree.",
    "The Under Secretary was joined by Secretary Hull.",
    "The project is managed by IOM in collaboration with local officials.",
    "The Office leads the nation's engagement against human trafficking.",
    "PRM also leads the exchange with other governments on best practices.",
    "A report was prepared by the Attorney General of the United States.",
  ])("names no leader in: %s", (sentence) => {
    expect(factsIn("leadership", sentence).filter(({ confidence }) => confidence >= 0.5)).toEqual([]);
  });

  it("does not make a quoted speaker the head of the office", () => {
    const found = factsIn(
      "leadership",
      "“No nation can meet this alone.”",
      "– Secretary of State Cordell Hull",
      'President Truman (Sept. 25): "Every nation can act."',
    );
    expect(found.map(({ person, relation }) => [person, relation])).toEqual([
      ["Cordell Hull", "speaks"],
      ["Truman", "speaks"],
    ]);
  });

  it("says vacant only where a post is to be filled, and never for a text that names nobody", () => {
    expect(
      factsIn("leadership", "The bureau will be led by a Senate-confirmed Ambassador-at-Large."),
    ).toMatchObject([{ person: null, status: "vacant", title: "Ambassador-at-Large" }]);
    expect(
      factsIn("leadership", "The Office monitors international efforts and coordinates national ones."),
    ).toEqual([]);
  });

  it("lets an organisation lead a delegation without making it a person", () => {
    expect(
      factsIn("leadership", "The United States and Mexico are co-chairing the roundtable on migration."),
    ).toMatchObject([{ person: null, organisation: "United States; Mexico" }]);
  });

  it("knows a surname after the full name, and a short title before it", () => {
    const found = factsIn(
      "leadership",
      "Frances Perkins is serving as Deputy Secretary for Labor Affairs. PDAS Perkins will serve as Senior Official until a Director is confirmed.",
    );
    expect(found.map(({ person, title }) => [person, title])).toEqual([
      ["Frances Perkins", "Deputy Secretary"],
      ["Frances Perkins", "Senior Official"],
    ]);
  });
});
