import { expect, test } from "vitest";
import { readCategoryScheme } from "@/lib/core/codebook/read-category-scheme";

test("the columns of the Manifesto Project's codebook are read", () => {
  const csv = `domain_code,domain_name,variable_name,code,title,description_md,label,type
5,Welfare,per504,504,Growth of the Welfare State,"Favourable mentions of
social services, and of **their** growth.",welfare +,main
5,Welfare,per505,505,Limits of the Welfare State,Fewer of them.,welfare -,main
`;
  expect(readCategoryScheme(csv)).toEqual({
    problems: [],
    categories: [
      {
        row: 2,
        notation: "504",
        name: "Growth of the Welfare State",
        definition: "Favourable mentions of\nsocial services, and of **their** growth.",
      },
      { row: 3, notation: "505", name: "Limits of the Welfare State", definition: "Fewer of them." },
    ],
  });
});

test("names alone are enough; each row that is none is told, and the others stand", () => {
  const csv = `name;definition\nOne;\n;without a name\nONE;again\n${"x".repeat(121)};long\nTwo;\n`;
  const { categories, problems } = readCategoryScheme(csv);
  expect(categories.map(({ row, name }) => [row, name])).toEqual([
    [2, "One"],
    [6, "Two"],
  ]);
  expect(problems).toEqual([
    { row: 3, message: "has no name" },
    { row: 4, message: "says again what row 2 says (the name is the same)" },
    { row: 5, message: "has a name of 121 characters; at most 120" },
  ]);
});

test("a file without a column of names is refused with what to do", () => {
  expect(() => readCategoryScheme("503,Equality\n")).toThrow(/“code,title,definition”/);
});
