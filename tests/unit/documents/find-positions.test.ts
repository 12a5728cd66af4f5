import { describe, expect, it } from "vitest";
import { composeDocument } from "@/lib/core/documents/compose-document";
import type { DraftBlock } from "@/lib/core/documents/draft-block";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";

const positions = (text: string) => {
  const document = readPlainText(text);
  return document.positions.map(({ label, heading, range }) => ({
    label,
    heading,
    words: document.text.slice(range.start, range.end),
  }));
};
const labels = (text: string) => positions(text).map(({ label }) => label);

describe("numbered positions", () => {
  it("takes sub-items and indented paragraphs into their item", () => {
    const found = positions(
      "We call on states to act.\n\n1. Protect migrants in transit.\n   (a) by reporting crimes to police;\n   (b) by giving medical care.\n\n   This holds for all of them.\n\n2. Lower the cost of remittances.\n\nThe meeting thanked its hosts.",
    );
    expect(found.map(({ label }) => label)).toEqual(["1", "2"]);
    expect(found[0]?.words).toMatch(/^1\. Protect[\s\S]*medical care\.\s+This holds for all of them\.$/);
    expect(found[1]?.words).toBe("2. Lower the cost of remittances.");
  });

  it("nests by the order of numbers where nothing is indented", () => {
    const found = positions(
      "I. Protect the victims of crime.\n(a) identify them early\n(b) assist them at once\nII. Prosecute the traffickers without delay.\n(a) cooperate across borders\n(b) share the evidence found",
    );
    expect(found.map(({ label }) => label)).toEqual(["I", "II"]);
    expect(found[1]?.words).toContain("(b) share the evidence found");
  });

  it("goes on counting after a heading", () => {
    const text =
      "Protection\n\n1. Protect all migrants at borders.\n\n2. Protect the children among them.\n\nDevelopment\n\n3. Lower the cost of remittances.\n\n4. Support diaspora investment at home.";
    const found = positions(text);
    expect(found.map(({ label }) => label)).toEqual(["1", "2", "3", "4"]);
    expect(found[1]?.words).toBe("2. Protect the children among them.");
  });

  it("reads items of several paragraphs that are not indented", () => {
    const found = positions(
      "1. Migrants need protection.\n\nStates must see to it, says the paper.\n\n2. Remittances need competition.\n\nFees have fallen where there was some.\n\nAbout this paper\n\nIt was written in Geneva by many hands.",
    );
    expect(found).toHaveLength(2);
    expect(found[0]?.words).toContain("says the paper.");
    expect(found[1]?.words).toMatch(/there was some\.$/);
  });

  it.each([
    [
      "Position 1: Protect migrants everywhere.\n\nBecause they are at risk.\n\nPosition 2: Lower fees.\n\nBecause they are high.",
      ["1", "2"],
    ],
    ["Recommendation 1. Act now on the findings.\nRecommendation 2. Report on what was done.", ["1", "2"]],
    ["Forderung 1: Fähren fahren nachts.\n\nForderung 2: Kinder fahren frei.", ["1", "2"]],
    [
      "Unsere Ziele\n\n1. Senkung der Fährpreise für alle Inseln.\n2. Ausbau der Häfen im Norden.",
      ["1", "2"],
    ],
    [
      "L'office poursuit les priorités suivantes :\n\n1. Garantir la sécurité des ports.\n2. Réduire le prix des traversées.\n8. Augmenter le nombre de phares.\n9. Accroître les usages du rail.",
      ["1", "2", "8", "9"],
    ],
    [
      "El consejo exige:\n\n1. Los puertos deben abrir de noche.\n2. Las tarifas deben bajar cada año.",
      ["1", "2"],
    ],
    [
      "The mayor does hereby order:\n\n1. Each request shall be answered in five days by the clerk who received it.\n2. Each contract shall be posted on the site of the city within a week.",
      ["1", "2"],
    ],
    [
      "a) protect migrants in transit\nb) lower remittance fees soon\nc) support the diaspora abroad",
      ["a", "b", "c"],
    ],
    ["(1) protect migrants in transit;\n(2) lower remittance fees soon;", ["1", "2"]],
  ])("reads %j", (text, expected) => expect(labels(text)).toEqual(expected));

  it("reads numbered headings with their bodies", () => {
    const found = positions(
      "1. Migrants in crisis\n\nStates, organisations and companies all have roles to play in acute crises, and they should agree on them.\n\n2. Remittances\n\nLowering the cost of sending money home helps families more than any single programme could.",
    );
    expect(found.map(({ heading }) => heading)).toEqual(["Migrants in crisis", "Remittances"]);
    expect(found[0]?.words).toMatch(/agree on them\.$/);
  });

  it("keeps the whole first sentence, abbreviations and all", () => {
    expect(
      positions(
        "1. The U.S. Government supports the IOM. It has 151 members.\n2. It opposes a new U.N. body. There is no need.",
      )[0]?.heading,
    ).toBe("The U.S. Government supports the IOM.");
  });

  it.each([
    ["dates", "3. September 2013 was the day.\n\nThe meeting was held then."],
    ["figures", "1.5 million people left.\n\n2.5 million came."],
    ["initials", "A. Smith wrote this paper in June."],
    ["links", "1. To learn more, visit:\n2. To report a crime, visit:\n3. To get help, call"],
    [
      "notes",
      "References\n\n1. Smith, The cost of remittances, 2012.\n2. Jones, The gains of migration, 2013.",
    ],
    [
      "numbered paragraphs of a release",
      "New chief of the port office\n\n1. The ministry announced today that Ms Ada Lind will be appointed Director of the Port Office from 1 May, when the present director will leave the service.\n2. Ms Lind was a captain for eleven years and joined the office in 2009, where she led the work on the winter routes.\n3. The minister thanked the present director and said that the office had never been in better order than now.",
    ],
    [
      "steps",
      "These are the steps for joining:\n\n1. The applicant writes to the clerk of the harbour.\n2. The clerk and the captain have a talk with the applicant.",
    ],
    [
      "an agenda",
      "Minutes of the meeting\n\nAgenda:\n\n1. Future of the winter routes\n2. Report of the treasurer on fees",
    ],
    ["questions", "1. What does the ferry cost in winter?\n2. Who may travel without a ticket?"],
    [
      "letters of a decree",
      "Art. 2 The ministry publishes on the portal of data:\n\na) the structure of the offices of the state;\nb) the list of the officials who are in service;",
    ],
    [
      "parts of a law",
      "Article 1: The harbour is open to ships of all flags.\n\nArticle 2: The fee is paid at the gate.",
    ],
    [
      "numbers of sections",
      "7.7 Water wells\n\nWells are dug by the town.\n\n7.8 Water towers\n\nTowers are painted white.",
    ],
    ["people", "1. Ada Lind – Approved\n2. Jo Marten – Approved"],
    ["contents", "1. Introduction ...... 3\n2. Positions of the delegation ...... 7"],
  ])("does not take %s for positions", (_, text) => expect(labels(text)).toEqual([]));
});

describe("numbers with nothing behind them", () => {
  const list =
    "Our recommendations\n\n1 Guarantee access to water for all islands.\n2 Fund a school in every district.\n3 End the fees of harbours.";

  it("are positions where something says so", () => {
    expect(labels(list)).toEqual(["1", "2", "3"]);
    expect(positions(list)[1]?.heading).toContain("Fund a school");
  });

  it("are items, and no positions, where they number the paragraphs of a release", () => {
    const document = readPlainText(
      "Ministers meet\n\nMinisters met in the harbour today.\n\n2 The Ministers noted the progress of the sea wall.\n\n3 They said that the talks were frank and useful.\n\n4 The Ministers looked forward to their next visit.",
    );
    expect(document.blocks.filter(({ kind }) => kind === "list-item").map(({ marker }) => marker)).toEqual([
      "2",
      "3",
      "4",
    ]);
    expect(document.positions).toEqual([]);
  });

  it.each([
    ["12 Members attended the meeting.\n\nThey left early, said the clerk of the house."],
    ["1 January was cold.\n\n2 February was colder still, they said."],
    ["1 Norway has 83 ports\n\n2 Sweden has 67 ports\n\n3 Denmark has 59"],
  ])("are no markers without a run of sentences: %s", (text) =>
    expect(readPlainText(text).blocks.every(({ marker }) => marker === undefined)).toBe(true),
  );

  it("are trusted where the source printed them as a list's, whatever they look like", () => {
    const printed = (markers: readonly string[]) =>
      composeDocument([
        { kind: "heading", text: "Recommendations", gap: "", indent: 0, chrome: null, level: 1, sure: true },
        ...markers.map(
          (marker, at): DraftBlock => ({
            kind: "list-item",
            text: `${marker} ${["Open the harbours at night.", "Build a second lighthouse."][at]}`,
            gap: "\n",
            indent: 0,
            chrome: null,
            level: 1,
            marker,
            sure: true,
          }),
        ),
      ]).positions.map(({ label }) => label);
    expect(printed(["1", "2"])).toEqual(["1", "2"]);
    expect(printed(["R1", "R2"])).toEqual(["1", "2"]);
    expect(printed(["①", "②"])).toEqual(["1", "2"]);
  });
});

describe("chapters of terms and statutes", () => {
  const chaptersUnder = (title: string, body: string) => {
    const block = (kind: DraftBlock["kind"], text: string, level?: number): DraftBlock => ({
      kind,
      text,
      gap: "\n\n",
      indent: 0,
      chrome: null,
      sure: true,
      ...(level !== undefined && { level }),
    });
    return composeDocument([
      block("heading", title, 1),
      block("heading", "1. Data that we keep", 2),
      block("paragraph", body),
      block("heading", "2. Data that we share", 2),
      block("paragraph", body),
    ]).positions;
  };

  const duty =
    "You must give us an address, and we should keep it for as long as the law of the country requires.";
  it.each([
    ["Privacy Policy", duty],
    ["Terms of Use", duty],
    ["Code of conduct", duty],
    [
      "Politique de confidentialité",
      "Vous devez nous donner une adresse, et nous devons la garder aussi longtemps que la loi du pays le demande.",
    ],
    [
      "Política de privacidad",
      "Los usuarios deben darnos una dirección, y debemos guardarla tanto tiempo como la ley del país lo exija.",
    ],
    [
      "Datenschutzerklärung",
      "Sie müssen uns eine Anschrift nennen, und wir müssen sie so lange behalten, wie das Gesetz es verlangt.",
    ],
    [
      "Política de privacidade",
      "Os usuários devem dar um endereço, e devemos guardá-lo durante o tempo que a lei do país exigir.",
    ],
    [
      "Informativa sulla privacy",
      "Gli utenti devono darci un indirizzo, e dobbiamo conservarlo per il tempo che la legge del paese richiede.",
    ],
    [
      "Privacyverklaring",
      "U moet ons een adres geven, en wij moeten het bewaren zolang als de wet van het land dat van ons vraagt.",
    ],
  ])("are no positions: %s", (title, body) => expect(chaptersUnder(title, body)).toEqual([]));

  it("are positions under another title, where they say what must be", () =>
    expect(chaptersUnder("What we want of the port", duty)).toHaveLength(2));
});
