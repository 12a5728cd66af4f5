import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

/** "person | status" of everybody who leads or holds a post. */
const leaders = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5 && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person ?? "nobody"} | ${fact.status}`]
      : [],
  );

const names =
  "- Ms Ada Lind (Chair, Nordic Ports)\n- Mr Omar bin Said (Partner, Tide LLP)\n- Dr Li Wei (Dean)";
const listed = (status: string) => [
  `Ada Lind | ${status}`,
  `Omar bin Said | ${status}`,
  `Li Wei | ${status}`,
];

describe("people in lists", () => {
  it.each([
    ["The following members have been appointed to the Harbour Board:", "incoming"],
    ["The board members who step down this year are:", "outgoing"],
    ["We thank the outgoing directors:", "outgoing"],
    ["The members of the council are:", "head"],
  ])("stand to their posts as the line above says: %s", (lead, status) => {
    expect(leaders(`The harbour\n\n${lead}\n\n${names}`)).toEqual(listed(status));
  });

  it.each([
    "The candidates for the board are:",
    "We thank all mentors of the council:",
    "Winners of the award of the board:",
    "Speakers from the committee:",
    "What the ferry carries:",
  ])("hold none under %s", (lead) => {
    expect(leaders(`The harbour\n\n${lead}\n\n- Ada Lind\n- Omar bin Said\n- Li Wei`)).toEqual([]);
  });

  it("are read from one line too", () => {
    expect(leaders("Thanks to the outgoing Council members: Ada Lind, Omar bin Said and Li Wei.")).toEqual(
      listed("outgoing"),
    );
  });

  it.each([
    ["Chairman – Mr Yo Jin (Former Partner, Tide LLP)", "Yo Jin | head"],
    ["Coordinator winter routes: Claus Mull", "Claus Mull | head"],
    ["Chief executive: (currently vacant)", "nobody | vacant"],
    ["Directrice générale : Anne Duval", "Anne Duval | head"],
    ["Präsidentin: Karla Brandt", "Karla Brandt | head"],
    ["Directora: Ana María de los Ríos", "Ana María de los Ríos | head"],
  ])("are labelled: %s", (line, leader) => {
    expect(leaders(`The harbour office\n\nPeople of the house\n\n${line}`)).toEqual([leader]);
  });

  it("have their post on the line above or below", () => {
    expect(
      leaders("The harbour office\n\nDirector General\nAda Lind\n\nOmar bin Said\nDeputy Director"),
    ).toEqual(["Ada Lind | head", "Omar bin Said | head"]);
  });
});

describe("posts taken up and left", () => {
  it.each([
    ["Dr Ada Lind will relinquish her appointment as Minister for Ports.", ["Ada Lind | outgoing"]],
    [
      "Dr. Ada Lind is moving on from her role as Executive Director of The Ferry Union.",
      ["Ada Lind | outgoing"],
    ],
    ["Ada Lind is leaving the Core Team to sail.", ["Ada Lind | outgoing"]],
    [
      "Ada Lind will no longer be the representative of the crews on the Harbour Council.",
      ["Ada Lind | outgoing"],
    ],
    ["Mr Ban will act for it upon the departure of Ambassador Ada Lind.", ["Ada Lind | outgoing"]],
    [
      "Ambassador Ada Lind was sworn in on Tuesday, May 3 as the Director of the Office of Ports.",
      ["Ada Lind | head"],
    ],
    ["Professor Ada Lind, S.C., has been appointed the Dean of the Law School.", ["Ada Lind | head"]],
    ["Ada Lind has been chosen as the new ferry-team co-lead.", ["Ada Lind | head"]],
    ["Ada Lind will be joining the Harbour Council as the crews’ representative.", ["Ada Lind | incoming"]],
    ["The union also hired Ada Lind as its community manager.", ["Ada Lind | head"]],
    [
      "Mr Ada Lind, currently the Chief Executive of the Port Authority, will take over as Chief Executive of the Rail Board.",
      ["Ada Lind | outgoing", "Ada Lind | incoming"],
    ],
    [
      "Dr Ada Lind will relinquish her appointment as Minister for Ports, and will be appointed as Minister for Roads.",
      ["Ada Lind | outgoing", "Ada Lind | incoming"],
    ],
    [
      "Ms Ada Lind will be promoted to Minister of State. She will relinquish her appointment as Mayor of Bern.",
      ["Ada Lind | incoming", "Ada Lind | outgoing"],
    ],
    ["Tomas Reyes, ambassadeur pour le numérique, a parlé.", ["Tomas Reyes | head"]],
    ["Anne Duval a été nommée directrice de l’Office des ports.", ["Anne Duval | head"]],
    ["Laura Ríos es nuestra nueva Coordinadora de Puertos.", ["Laura Ríos | head"]],
    ["Karla Brandt wurde zur Leiterin des Hafenamts ernannt.", ["Karla Brandt | head"]],
  ])("%s", (text, expected) => {
    expect(leaders(`On posts\n\n${text}`).toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    "The Land Transport Authority leads the work.",
    "Her term was long: she led her team to a better port.",
    "He was Director of Assessment and Community Equity where he streamlined it.",
    "The project is a lead for Western Hemisphere Affairs.",
  ])("names nobody where nobody is named: %s", (text) => {
    expect(leaders(`On posts\n\n${text}`)).toEqual([]);
  });
});

describe("people as other languages and busy sentences name them", () => {
  const leaders = (text: string) =>
    findFacts(readPlainText(`Nachricht\n\n${text}`)).flatMap((fact) =>
      fact.topic === "leadership" && fact.person ? [`${fact.person} | ${fact.title} | ${fact.status}`] : [],
    );

  it.each([
    [
      "Der Rat hat Frau Dr. Eva Lindner zur neuen Direktorin des Amtes für Häfen bestellt.",
      ["Eva Lindner | Direktorin | head"],
    ],
    [
      "Max Weber wurde am 3. Mai vom Rat zum Präsidenten des Instituts gewählt.",
      ["Max Weber | Präsidenten | head"],
    ],
    [
      "El ministro, Juan Pérez, nombró a Marta Ruiz como directora general del Instituto de Faros.",
      ["Marta Ruiz | directora general | head"],
    ],
    ["Ana López asumió la presidencia del Consejo de Puertos.", ["Ana López | presidencia | head"]],
    ["José Lima tomou posse como secretário de Turismo do estado.", ["José Lima | secretário | head"]],
    [
      "Mme Claire Petit succède à M. Luc Morel en qualité de secrétaire générale du ministère.",
      ["Claire Petit | secrétaire générale | head", "Luc Morel | secrétaire générale | outgoing"],
    ],
    ["Par décret, M. Jean d’Ormeville est nommé préfet de la région.", ["Jean d’Ormeville | préfet | head"]],
    [
      "The board named Anna Berg as Director of Ports, and Carl Dahl as Chief of Staff.",
      ["Anna Berg | Director | head", "Carl Dahl | Chief of Staff | head"],
    ],
    [
      "A Prefeitura informou que o secretário de Educação, Esporte e Lazer, Cláudio Duarte, pediu para sair.",
      ["Cláudio Duarte | secretário | head"],
    ],
    [
      "El ministro de Puertos, Juan Pérez Soto, visitó la isla del norte.",
      ["Juan Pérez Soto | ministro | head"],
    ],
    [
      "Minister for Ports Ann Lim, and Minister for Foreign Affairs Dr Vera Bala met.",
      ["Ann Lim | Minister | head", "Vera Bala | Minister | head"],
    ],
  ])("%s", (text, people) => expect(leaders(text)).toEqual(people));

  it.each([
    "The Committee is co-chaired by the Director-General of Climate Change at the Secretariat.",
    "Foi diretor de Limpeza Urbana, secretário de Turismo do Cabo e vereador.",
    "You may have rights under the General Data Protection Regulation, Act of the Union.",
    "A empresa Metro Norte, representante da marca no país, chega ao porto.",
  ])("are none where the words are of an office, a law or a firm: %s", (text) =>
    expect(leaders(text)).toEqual([]),
  );
});
