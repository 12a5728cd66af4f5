import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";

/** "person | title | status" of everybody who leads or holds a post. */
const posts = (text: string) =>
  findFacts(readPlainText(`On posts\n\n${text}`)).flatMap((fact) =>
    fact.topic === "leadership" && fact.confidence >= 0.5 && /^(?:heads|holds)$/.test(fact.relation)
      ? [`${fact.person ?? "nobody"} | ${fact.title} | ${fact.status}`]
      : [],
  );

describe("lists of people in a sentence", () => {
  it.each([
    [
      "The two new Permanent Secretaries who took their oaths today are Dr. Ada Lind (PS Ports and Lakes), and Omar bin Said (PS Lands).",
      ["Ada Lind", "Omar bin Said"],
    ],
    [
      "The redeployed secretaries are: Mr Omar Said, from the Ministry of Lakes to the Ministry of Ports; Dr Ada Lind, office of the mayor to the Ministry of Roads.",
      ["Omar Said", "Ada Lind"],
    ],
    [
      "The newly appointed officials are Mr Omar Said and Ms Ada Lind representing the coast.",
      ["Omar Said", "Ada Lind"],
    ],
    ["Les nouveaux directeurs sont Anne Duval et Luc Morel.", ["Anne Duval", "Luc Morel"]],
  ])("%s", (text, people) => {
    expect(posts(text).map((post) => post.split(" | ")[0])).toEqual(people);
  });

  it.each([
    "The speakers are Ada Lind and Omar Said.",
    "The harbours include Port Lind and Lake Said.",
    "The candidates for the board are Ada Lind and Omar Said.",
    "Secretaries to move between ministries\n\n[File Photo]",
  ])("hold no post: %s", (text) => expect(posts(text)).toEqual([]));
});

describe("further people of one sentence", () => {
  it.each([
    [
      "Ada Lind was sworn-in as Permanent Secretary to the Ministry of Ports while Omar Said was sworn-in as Permanent Secretary to the Ministry of Roads and Dr. Li Wei to the Ministry of Lakes.",
      [
        "Ada Lind | Permanent Secretary | head",
        "Omar Said | Permanent Secretary | head",
        "Li Wei | Permanent Secretary | head",
      ],
    ],
    [
      "The minister announced the appointments of Ada Lind as the new Chair of the Port Commission and Omar Said as an associate member.",
      ["Ada Lind | Chair | head", "Omar Said | member | head"],
    ],
    [
      "La ministre a annoncé la nomination de Luc Morel, administrateur de l’État, au poste de préfet de la Côte.",
      ["Luc Morel | préfet | incoming"],
    ],
    ["Otros cambios incluyen a Marta Ruiz como ministra de Puertos.", ["Marta Ruiz | ministra | head"]],
  ])("%s", (text, expected) => {
    const found = posts(text);
    for (const post of expected) expect(found).toContainEqual(post);
  });
});

describe("who was in the post before", () => {
  it.each([
    [
      "Ada Lind takes over from Dr Omar Said, who will step down after two terms.",
      "Omar Said | null | outgoing",
    ],
    [
      "Luis Vega asume como nuevo ministro de Puertos, en sustitución de Juan Pérez, quien será asesor.",
      "Juan Pérez | ministro | outgoing",
    ],
    ["En el ministerio, Marta Ruiz reemplaza a Juan Pérez.", "Marta Ruiz | null | head"],
    ["Ada Lind will stand down in May.", "Ada Lind | null | outgoing"],
  ])("%s", (text, expected) => expect(posts(text)).toContainEqual(expected));
});

describe("posts before names", () => {
  it("stand in a list of who was sworn in", () => {
    expect(
      posts(
        "The following officials were sworn in:\n- Ports and Lakes Secretary Ada Lind\n- Secretary of Roads Omar Said\n- Rail Secretary Li Wei, who will be acting head",
      ),
    ).toEqual([
      "Ada Lind | Lakes Secretary | head",
      "Omar Said | Secretary | head",
      "Li Wei | Rail Secretary | head",
      "Li Wei | head | acting",
    ]);
  });

  it.each([
    [
      "The President also named his adviser Ada Lind as secretary of the Department of Ports.",
      "Ada Lind | secretary | head",
    ],
    [
      "The President appointed Atty. Omar Said as the acting Ports Secretary.",
      "Omar Said | Ports Secretary | acting",
    ],
    ["Max Weber (FDP) wird Regierungspräsident in Lindau.", "Max Weber | Regierungspräsident | incoming"],
    ["Neue Hafensprecherin wird die Abgeordnete Eva Lindner.", "Eva Lindner | Hafensprecherin | incoming"],
    [
      "M. Luc Morel, ingénieur en Génie Civil, précédemment conseiller du maire, est nommé Directeur des ports.",
      "Luc Morel | Directeur | head",
    ],
    [
      "Ada Lind, ex-minister of Ports, has succeeded Reyes as the director of the Lake Board.",
      "Ada Lind | director | head",
    ],
  ])("%s", (text, expected) => expect(posts(text)).toContainEqual(expected));
});

describe("a post that is somebody's", () => {
  it.each([
    ["The interim chair is Ada Lind, president of the Sailors.", "Ada Lind | chair | acting"],
    ["The new chair of the Port Board will be Ada Lind.", "Ada Lind | chair | incoming"],
    ["Die neue Leiterin des Hafenamts ist Eva Lindner.", "Eva Lindner | Leiterin | head"],
    [
      "Eva Lindner ist am 6. Mai als Ministerin für Häfen vereidigt worden.",
      "Eva Lindner | Ministerin | head",
    ],
    ["Javier May dejará de ser el secretario de Puertos.", "Javier May | secretario | outgoing"],
  ])("%s", (text, expected) => expect(posts(text)).toContainEqual(expected));

  it("stands beside a name on a line of its own", () => {
    expect(
      posts(
        "The decree names:\n- Ada Lind – Director General of Ports\n- Omar Said – Deputy Minister of Lakes\n\nSpeakers:\n- Li Wei – Director of Roads",
      ),
    ).toEqual(["Ada Lind | Director General | head", "Omar Said | Deputy Minister | head"]);
  });
});

it("takes no body or firm for a person", () => {
  for (const text of [
    "She is the former CEO of Lindport Regional Council and Northland Regional Councils.",
    "The union announced Red Boat, Inc. has joined the Foundation as a platinum member.",
    "Mr Omar Said thanked the Anna Lind Foundation, director of nothing.",
  ])
    expect(posts(text)).toEqual([]);
});
