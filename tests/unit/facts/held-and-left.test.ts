import { describe, expect, it } from "vitest";
import { readPlainText } from "@/lib/core/documents/plain-text/read-plain-text";
import { findFacts } from "@/lib/core/facts/find-facts";
import { readListLead } from "@/lib/core/facts/leadership/list-lead";

const posts = (text: string) =>
  findFacts(readPlainText(text)).flatMap((fact) =>
    fact.topic === "leadership" ? [[fact.person, fact.title, fact.office, fact.status].join(" | ")] : [],
  );

describe("a post that is held for a time, as it is told behind the post", () => {
  it.each([
    [
      "Ada Lind, Directora interina de la Oficina de Puertos, abrió la feria.",
      "Directora interina",
      "Oficina de Puertos",
    ],
    ["Ada Lind, Directora a.i. de la Oficina de Puertos, abrió la feria.", "Directora", "Oficina de Puertos"],
    [
      "Ada Lind, Directora en funciones de la Oficina de Puertos, abrió la feria.",
      "Directora",
      "Oficina de Puertos",
    ],
    [
      "Ada Lind, Vice-Presidente Act. de la Comisión de Puertos, abrió la feria.",
      "Vice-Presidente",
      "Comisión de Puertos",
    ],
    ["Ada Lind, Director (acting) of the Harbour Office, opened the fair.", "Director", "Harbour Office"],
    ["Ada Lind, Director ad interim of the Harbour Office, opened the fair.", "Director", "Harbour Office"],
    [
      "Ada Lind, Directrice par intérim de l'Office des ports, a ouvert la foire.",
      "Directrice",
      "Office des ports",
    ],
  ])("%s", (text, title, office) =>
    expect(posts(text)).toEqual([`Ada Lind | ${title} | ${office} | acting`]),
  );

  it("tells one post of whoever holds it for a time under two names of its office", () => {
    expect(
      posts(
        "The Minister designated Ada Lind to serve as Harbour Envoy to Kenya. Today Ada Lind was designated to serve as Harbour Envoy ad interim at the Port Office.",
      ),
    ).toEqual(["Ada Lind | Harbour Envoy | Port Office | acting"]);
  });
});

describe("a post that is told as held first and as left further on has been left", () => {
  it.each([
    [
      "Ada Lind is the director of the Harbour Office. Ada Lind will leave the Harbour Office in May.",
      "director | Harbour Office",
    ],
    [
      "Ada Lind is director of the Harbour Office. She will step down as director in May.",
      "director | Harbour Office",
    ],
    ["Ada Lind is director of the Harbour Office. She will step down in May.", "director | Harbour Office"],
    [
      "Ada Lind, directora de la Oficina de Puertos, abrió la feria. Ada Lind dejará el cargo en mayo.",
      "directora | Oficina de Puertos",
    ],
  ])("%s", (text, post) => expect(posts(text)).toEqual([`Ada Lind | ${post} | outgoing`]));

  it("but not another post of the same person, and not the other way round", () => {
    expect(
      posts(
        "Ada Lind is director of the Harbour Office. She will step down as director of the Lake Trust in May.",
      ),
    ).toContain("Ada Lind | director | Harbour Office | head");
  });
});

it.each([
  ["Sai Ada Lind, entra Eva Berg na Secretaria de Portos.", "Secretaria | Portos"],
  ["Sale Ada Lind, entra Eva Berg en la Secretaría de Puertos.", "Secretaría | Puertos"],
])("%s: one goes, another comes", (text, post) =>
  expect(posts(text)).toEqual([`Ada Lind | ${post} | outgoing`, `Eva Berg | ${post} | head`]),
);

it("takes up nothing that is only succeeded to: “tritt … an”", () => {
  const found = posts(
    "Ada Lind, Direktorin des Hafenamts, sprach. Sie tritt die Nachfolge von Karl Brandt an.",
  );
  expect(found.join()).not.toMatch(/Ada Lind \| [^|]* \| [^|]* \| outgoing/);
});

it("reads words that begin with an accent as lead of a list", () => {
  expect(readListLead("Élues hier soir :")).toMatchObject({ status: "incoming" });
  expect(readListLead("Les personnes élues hier :")).toMatchObject({ status: "incoming" });
});

it.each([
  "Não foram exonerados o chefe de gabinete do prefeito, Paulo Lind e a Secretária Municipal de Portos, Ana Berg.",
  "The council said that Director Ada Lind was not dismissed.",
])("tells nobody as gone of whom it is denied: %s", (text) =>
  expect(posts(text).join()).not.toMatch(/outgoing|former/),
);

it("tells of those who held a post once, with their portfolios in brackets", () => {
  expect(
    posts(
      "O afastamento dos antigos titulares – Ada Lind (Portos), Eva Berg (Obras) e Omar Said (Saúde) – foi pedido.",
    ),
  ).toEqual([
    "Ada Lind | titular | Portos | former",
    "Eva Berg | titular | Obras | former",
    "Omar Said | titular | Saúde | former",
  ]);
});

it("reads who goes and who comes in a line that the name of the office opens", () => {
  expect(
    posts("- Secretaria de Portos - Sai Ada Lind entra Eva Berg, que foi subsecretária.").join(),
  ).toMatch(/Ada Lind .* outgoing/);
});
