import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsIn } from "./facts-in";

/** "person | title | status" of everybody who leads or holds a post, in the order of the text. */
const posts = (...paragraphs: string[]) =>
  factsIn("leadership", ...paragraphs).flatMap(({ person, title, status, relation }) =>
    /^(?:heads|holds)$/.test(relation) ? [`${person} | ${title} | ${status}`] : [],
  );

/** What a text says and who is in which post by it. */
const told: [string, string[]][] = [
  // As many posts as people.
  [
    "Ada Lind and Eva Berg were elected chair and vice-chair respectively.",
    ["Ada Lind | chair | head", "Eva Berg | vice-chair | head"],
  ],
  [
    "Ada Lind, Eva Berg and Omar Said will serve as President, Vice President and Secretary of the Port Council, respectively.",
    [
      "Ada Lind | President | incoming",
      "Eva Berg | Vice President | incoming",
      "Omar Said | Secretary | incoming",
    ],
  ],
  [
    "Il s'agit de Luc Morel et Omar Said, respectivement président et trésorier.",
    ["Luc Morel | président | head", "Omar Said | trésorier | head"],
  ],
  ["Ada Lind and Eva Berg received 45 and 50 votes respectively.", []],
  // One post in the plural, an office for each.
  [
    "Los nuevos ministros de Industria, Comercio y Turismo, Eva Ruiz, y de Sanidad, Juan Manuel Sanz, han prometido el cargo.",
    ["Eva Ruiz | ministro | head", "Juan Manuel Sanz | ministro | head"],
  ],
  [
    "Les ministres de l'Intérieur, Luc Morel, et de la Justice, Anne Duval, ont signé l'accord.",
    ["Luc Morel | ministre | head", "Anne Duval | ministre | head"],
  ],
  [
    "Eva Berg e Omar Said saranno i sottosegretari all'Economia.",
    ["Eva Berg | sottosegretario | head", "Omar Said | sottosegretario | head"],
  ],
  // The verb is told once.
  [
    "Ada Lind was appointed director of Ports and Eva Berg deputy director of Lakes.",
    ["Ada Lind | director | head", "Eva Berg | deputy director | head"],
  ],
  [
    "M. Omar Sy a été nommé directeur de la Jeunesse et Mme Anne Duval directrice de la Fondation des ports.",
    ["Omar Sy | directeur | head", "Anne Duval | directrice | head"],
  ],
  // A charge, and the post it stands for.
  ["Ada Lind took the helm of the Port Trust as its director in May.", ["Ada Lind | director | head"]],
  [
    "Le Dr Luc Morel prend la barre en tant que Secrétaire général du Ministère de l'Économie.",
    ["Luc Morel | Secrétaire général | head"],
  ],
  [
    "M. Luc Morel se voit confier la responsabilité du Secrétariat général du Ministère de la Sécurité.",
    ["Luc Morel | responsabilité | head"],
  ],
  [
    "A cidade anunciou ontem mudanças no governo. Ada Lind assumiu a pasta de desenvolvimento urbano e habitação.",
    ["Ada Lind | pasta | head"],
  ],
  // Who comes after.
  [
    "Nachfolgerin wird die bisherige Referatsleiterin Ada Lind.",
    ["Ada Lind | null | incoming", "Ada Lind | Referatsleiterin | outgoing"],
  ],
  [
    "Ada Lind leaves as director of the Port Trust; her successor will be Eva Berg.",
    ["Ada Lind | director | outgoing", "Eva Berg | director | incoming"],
  ],
  [
    "Eva Ruiz sustituye en el cargo a Juan Sanz, cuyo cese se publica hoy.",
    ["Eva Ruiz | null | head", "Juan Sanz | null | outgoing"],
  ],
  ["Ada Lind is out as executive director of the Port Trust.", ["Ada Lind | executive director | outgoing"]],
  [
    "Jan Vogel wurde zur Freude aller zum Nachfolger des derzeitigen Präsidenten Karl Brandt ernannt.",
    ["Karl Brandt | Präsidenten | outgoing"],
  ],
  // The office says which post it is.
  [
    "En la Secretaría de Obras, que será la Secretaría de Infraestructura, quedará al frente, David Ruiz Ochoa.",
    ["David Ruiz Ochoa | null | incoming"],
  ],
  ["En la Secretaría de Turismo asumirá Josefina Ruiz Mora.", ["Josefina Ruiz Mora | null | incoming"]],
  [
    "Juraron hoy Eva Ruiz, en Relaciones Exteriores; Juan Sanz, en Economía y Finanzas; y Ana Pajín, en Defensa.",
    ["Eva Ruiz | null | head", "Juan Sanz | null | head", "Ana Pajín | null | head"],
  ],
  [
    "El presidente nombró como nuevos integrantes de su gabinete a Eva Ruiz en Interior, Juan Sanz en Educación y Ana Pajín en Cultura.",
    ["Eva Ruiz | null | head", "Juan Sanz | null | head", "Ana Pajín | null | head"],
  ],
  ["El presidente nombró a Eva Ruiz en Madrid.", []],
  ["El despacho de Justicia quedó en manos de Juan Sanz.", ["Juan Sanz | null | head"]],
  ["Mañana estará Josefina Ruiz Mora en la reunión.", []],
  // German: the verb's end, and nouns that are nobody's name.
  ["Jan Vogel soll Staatssekretär im Ministerium werden.", ["Jan Vogel | Staatssekretär | incoming"]],
  [
    "Der Senator will den Hafenjuristen Jan Vogel zu seinem Staatssekretär machen.",
    ["Jan Vogel | Staatssekretär | incoming"],
  ],
  ["Verkehrsexperte Jan Vogel wird Staatssekretär.", ["Jan Vogel | Staatssekretär | incoming"]],
  ["Die Zentralabteilung der Behörde wird von Ada Lind geführt.", ["Ada Lind | null | head"]],
  [
    "Nach langer Amtszeit als Präsident des Hafenamtes tritt Jan Vogel Ende März 2024 in den Ruhestand.",
    ["Jan Vogel | Präsident | outgoing"],
  ],
  [
    "Zu seinem Nachfolger wurde am 28. Juni 2015 der derzeitige Abteilungsleiter Jan Vogel von den Mitgliedern gewählt.",
    ["Jan Vogel | null | head"],
  ],
  [
    "Coconino County Manager Ada Lind is announcing her retirement after thirty years.",
    ["Ada Lind | Coconino County Manager | outgoing"],
  ],
  ["Le Premier ministre Luc Morel a remis sa démission.", ["Luc Morel | Premier ministre | outgoing"]],
  ["La ministra Eva Ruiz presentó su renuncia al cargo.", ["Eva Ruiz | ministra | outgoing"]],
  [
    "Ada Lind has announced her retirement as director of the Port Trust.",
    ["Ada Lind | director | outgoing"],
  ],
  ["Luc Morel reste président du Fonds des ports.", ["Luc Morel | président | head"]],
  // Somebody from somewhere, and called by another name.
  ["William (Bill) Hull is being appointed Clerk of the House.", ["William Hull | Clerk | head"]],
  [
    "Mr Chan Yeng Kit advises the college. Mr Chan was appointed Chief Executive Officer of Port Media.",
    ["Chan Yeng Kit | Chief Executive Officer | head"],
  ],
  ["Don Bice will be acting director of the Port Trust.", ["Don Bice | director | acting"]],
  [
    "Se anunció el nombramiento de don Juan Sanz como director del Instituto.",
    ["Juan Sanz | director | incoming"],
  ],
  [
    "In January, Ada Lind of Kent, Ohio, became chair of the board of Port Lights.",
    ["Ada Lind | chair | head"],
  ],
  [
    "Similarly, Ada Lind, who had advised the port, has been designated the Special Representative for Harbours.",
    ["Ada Lind | Special Representative | head"],
  ],
  ["Port College named a new interim provost on Tuesday.", []],
];

describe("posts as the news tells them", () => {
  for (const [text, expected] of told) it(text, () => expect(posts(text)).toEqual(expected));

  it("takes whoever was put into a post for the next sentence's pronoun, and not who put her there", () => {
    const found = posts(
      "Die Ministerin Eva Berg beruft die Vizepräsidentin des Amtes, Ada Lind, zum 1. April 2024 zur neuen Präsidentin des Amtes. Sie tritt die Nachfolge von Karl Brandt an.",
    );
    expect(found).toContain("Ada Lind | Präsidentin | head");
    expect(found.filter((post) => post.includes("Karl Brandt"))).toEqual([
      "Karl Brandt | Präsidentin | former",
    ]);
    expect(found.join()).not.toMatch(/Eva Berg \| \S+ \| (?:outgoing|former)/);
  });

  it("reads people with their posts in one line", () => {
    expect(
      posts(
        "The team: Ada Lind – Secretary of Ports; Eva Berg – Chief of Staff; Omar Said (Omar the Elder) – Director of Lakes.",
      ),
    ).toEqual([
      "Ada Lind | Secretary | head",
      "Eva Berg | Chief of Staff | head",
      "Omar Said | Director | head",
    ]);
  });

  it("reads posts in brackets behind people, and people in brackets behind posts, where several lines are such", () => {
    expect(posts("- Ada Lind, Port College (chair)", "- Eva Berg, Lake College (vice chair)")).toEqual([
      "Ada Lind | chair | head",
      "Eva Berg | vice chair | head",
    ]);
    expect(posts("Membership Manager (Ada Lind)", "Director of Events (Eva Berg and Omar Said)")).toEqual([
      "Ada Lind | Membership Manager | head",
      "Eva Berg | Director | head",
      "Omar Said | Director | head",
    ]);
    expect(posts("Membership Manager (Ada Lind)")).toEqual([]);
  });

  it("shares out portfolios below a line that names the post in the plural", () => {
    expect(
      posts(
        "Sono nominati Ministri:",
        "- degli affari esteri: il professor avvocato Omar Said;",
        "- dell'interno: l'onorevole Eva Berg;",
        "- della salute: la dottoressa Ada Lind.",
      ),
    ).toEqual([
      "Omar Said | Ministro | incoming",
      "Eva Berg | Ministro | incoming",
      "Ada Lind | Ministro | incoming",
    ]);
  });

  it("tells as many people as posts, or nobody, of any two series", () => {
    const people = ["Ada Lind", "Eva Berg", "Omar Said", "Luc Morel"];
    const named = ["chair", "vice-chair", "secretary", "treasurer"];
    const series = (words: string[]) => `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }), (many, posted) => {
        const text = `${series(people.slice(0, many))} were elected ${series(named.slice(0, posted))} respectively.`;
        const found = posts(text);
        if (many === posted)
          expect(found).toEqual(people.slice(0, many).map((person, at) => `${person} | ${named[at]} | head`));
        else expect(found.some((post) => post.startsWith("Ada Lind | chair |"))).toBe(false);
      }),
    );
  });
});
