import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

const people = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && fact.relation !== "speaks"
      ? [`${fact.person ?? "nobody"} | ${fact.title} | ${fact.status}`]
      : [],
  );

describe("people beside their posts", () => {
  it("reads names with posts right behind them, where lines were joined", () => {
    const told = people(
      "Board\n\nAda Lind Chair\n\nBoris Holt Vice Chair\n\nClara Berg Secretary Dario Serra Sub Secretary",
    );
    expect(told).toContain("Ada Lind | Chair | head");
    expect(told).toContain("Boris Holt | Vice Chair | head");
    expect(told).toContain("Clara Berg | Secretary | head");
    expect(told).toContain("Dario Serra | Sub Secretary | head");
  });

  it("takes the post of this body from a line that goes on with another", () => {
    const told = people(
      "Board of Directors\n\nMs Ada Lind Chair, Permanent Secretary of Ports\n\nMs Clara Berg Deputy Chair, Dean of the Harbour College",
    );
    expect(told).toContain("Ada Lind | Chair | head");
    expect(told).toContain("Clara Berg | Deputy Chair | head");
  });

  it("reads cells that name a post and who holds it", () => {
    const told = people(
      "Boards\n\nChair: Ada Lind\tTreasurer: Boris Holt\nSecretary: Clara Berg\tAuditor: Dario Serra",
    );
    expect(told).toEqual(
      expect.arrayContaining([
        "Ada Lind | Chair | head",
        "Boris Holt | Treasurer | head",
        "Dario Serra | Auditor | head",
      ]),
    );
  });

  it("takes a post in brackets that is all they hold, and leaves one held elsewhere", () => {
    const told = people(
      "Il porto della città\n\nIl consiglio direttivo in carica è composto da:\n\n• Ada Lind\n• Clara Rossi (presidente)\n• Dario Berg (tesoriere)",
    );
    expect(told).toContain("Clara Rossi | presidente | head");
    expect(told).toContain("Dario Berg | tesoriere | head");
    expect(people("Members of the Board:\n\n• Ada Lind (Director, Port Institute)\n• Boris Holt")).toContain(
      "Ada Lind | Member | head",
    );
  });
});

describe("who leaves", () => {
  it("reads a list of resignations", () =>
    expect(
      people(
        "The Board accepted the resignations of Board Member Ada Lind, Chairman Boris Holt, and Treasurer Clara Berg last month.",
      ),
    ).toEqual([
      "Ada Lind | Board Member | outgoing",
      "Boris Holt | Chairman | outgoing",
      "Clara Berg | Treasurer | outgoing",
    ]));

  it("does not take what was led for who goes on", () =>
    expect(
      people(
        "Ada Lind has resigned as Vice President of Harbour Lights to assume the newly-created role of Port Administrator.",
      ),
    ).toEqual(["Ada Lind | Vice President | outgoing", "Ada Lind | Port Administrator | head"]));
});

describe("Mr and a surname", () => {
  it("is whoever was named in full before", () =>
    expect(
      people(
        "Boris Holt\n\nMr Holt has a portfolio of work. Mr Holt is Chairman of the Harbour Network, a charity.",
      ),
    ).toEqual(["Boris Holt | Chairman | head"]));

  it("is nobody where nobody was", () =>
    expect(people("The plan\n\nMr Holt is Chairman of the Harbour Network, a charity.")).toEqual([]));
});

describe("whom a verb and a list mean", () => {
  it("takes the pronoun before the verb, and no place before it", () =>
    expect(
      people(
        "Ada Lind has been selected as the college administrative officer of Crown College. She comes from Northland State University, Harbour Hills, where she served as assistant director of housing.",
      ),
    ).toEqual([
      "Ada Lind | college administrative officer | head",
      "Ada Lind | assistant director | former",
    ]));

  it("takes nobody's calling for a departure", () =>
    expect(
      people(
        "The Expert Panel on Asylum Seekers, chaired by retired Judge Boris Holt, encouraged the Government.",
      ).filter((told) => told.startsWith("Asylum")),
    ).toEqual([]));

  it("reads lists whose marks were printed as letters", () =>
    expect(
      people(
        "The following people were reappointed as part-time members:\n\nz Prof. Ada LIND\n\nz Ms Clara BERG",
      ),
    ).toEqual(["Ada LIND | Member | head", "Clara BERG | Member | head"]));
});

describe("what is to come", () => {
  it.each([
    [
      "El puerto de la ciudad y sus escuelas\n\nSe anunció ayer en la ciudad que Ada Serra será ministra de Puertos.",
      "Ada Serra | ministra | incoming",
    ],
    [
      "Le port de la ville et ses écoles\n\nOn annonce pour demain que Anne Duval sera directrice du port.",
      "Anne Duval | directrice | incoming",
    ],
    [
      "El puerto de la ciudad y sus escuelas\n\nEl gobernador electo, Omar Serra, habló ayer con la gente de la ciudad.",
      "Omar Serra | gobernador | incoming",
    ],
  ])("%s", (text, told) => expect(people(text)).toContain(told));

  it("reads who is put in another's place", () =>
    expect(people("Ada Lind has been appointed to replace Boris Holt.")).toEqual(
      expect.arrayContaining(["Boris Holt | null | outgoing", "Ada Lind | null | incoming"]),
    ));

  it("reads labels parted by bars and strokes", () => {
    const told = people(
      "Bureau\n\nPrésident: Ada Lind / 06 - Le Port\n\nSecrétaire: Clara Berg / 05 - Les Isles",
    );
    expect(told).toEqual(["Ada Lind | Président | head", "Clara Berg | Secrétaire | head"]);
  });
});
