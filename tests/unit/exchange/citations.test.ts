import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citeBibLatex, citeBibTex, citeCslJson } from "@/lib/core/exchange/cite-as-data";
import { citeApa, citeBluebook, citeChicago } from "@/lib/core/exchange/cite-in-words";
import type { CitedSource } from "@/lib/core/exchange/cited-source";

const page: CitedSource = {
  id: "trafficking-2016",
  title: "Trafficking in Persons",
  author: "Bureau of Population, Refugees & Migration",
  version: "2016 page",
  issued: "2016-10-02",
  seen: "2016-11-03",
  url: "https://example.gov/trafficking?a=1&b=100%25",
  locator: "sec. 10",
  sha256: "ab12",
};
const undated: CitedSource = { ...page, issued: null, author: null, locator: null };
const file: CitedSource = { ...page, url: null, seen: null, issued: "2013", sha256: null };

describe("citations", () => {
  it("name the office, the version, both days and the address, in words", () => {
    expect(citeChicago(page)).toBe(
      "Bureau of Population, Refugees & Migration. “Trafficking in Persons,” 2016 page, sec. 10. October 2, 2016. Accessed November 3, 2016. https://example.gov/trafficking?a=1&b=100%25",
    );
    expect(citeApa(page)).toBe(
      "Bureau of Population, Refugees & Migration. (2016, October 2). Trafficking in Persons [2016 page, sec. 10]. Retrieved November 3, 2016, from https://example.gov/trafficking?a=1&b=100%25",
    );
    expect(citeBluebook(page)).toBe(
      "Bureau of Population, Refugees & Migration, Trafficking in Persons, 2016 page, sec. 10 (Oct. 2, 2016), https://example.gov/trafficking?a=1&b=100%25 (last visited Nov. 3, 2016).",
    );
  });

  it("say of an undated page the day it was seen, and never that day as its date", () => {
    expect(citeChicago(undated)).toBe(
      "“Trafficking in Persons,” 2016 page. Accessed November 3, 2016. https://example.gov/trafficking?a=1&b=100%25",
    );
    expect(citeApa(undated)).toContain(
      "Trafficking in Persons [2016 page]. (n.d.). Retrieved November 3, 2016",
    );
    expect(citeApa(file)).toBe(
      "Bureau of Population, Refugees & Migration. (2013). Trafficking in Persons [2016 page, sec. 10].",
    );
    expect(citeBluebook(undated)).toBe(
      "Trafficking in Persons, 2016 page, https://example.gov/trafficking?a=1&b=100%25 (last visited Nov. 3, 2016).",
    );
    expect(citeBluebook(file)).toBe(
      "Bureau of Population, Refugees & Migration, Trafficking in Persons, 2016 page, sec. 10 (2013).",
    );
    expect(JSON.parse(citeCslJson([undated]))[0]).not.toHaveProperty("issued");
  });

  it.each([
    ["2016-01-05", "Jan. 5, 2016"],
    ["2016-05", "May 2016"],
    ["2016-06-30", "June 30, 2016"],
    ["2016-07-04", "July 4, 2016"],
    ["2016-09-01", "Sept. 1, 2016"],
    ["2016", "2016"],
  ])("cut months as the Bluebook does: %s", (issued, words) => {
    expect(citeBluebook({ ...file, issued })).toContain(`(${words}).`);
  });

  it("are items that reference managers read: an institution is one name, dates are parts", () => {
    expect(JSON.parse(citeCslJson([page, file]))).toMatchObject([
      {
        id: "trafficking-2016",
        type: "webpage",
        author: [{ literal: page.author }],
        issued: { "date-parts": [[2016, 10, 2]] },
        accessed: { "date-parts": [[2016, 11, 3]] },
        note: "sec. 10; SHA-256: ab12",
      },
      { type: "document", issued: { "date-parts": [[2013]] } },
    ]);
    const entry = citeBibLatex([page]);
    expect(entry).toContain("@online{trafficking-2016,");
    expect(entry).toContain("author = {{Bureau of Population, Refugees \\& Migration}}");
    expect(entry).toContain("urldate = {2016-11-03}");
    expect(citeBibLatex([file])).toContain("@misc{");
  });

  it("are entries that BibTeX itself reads: its month is a word of its own, the rest stands in notes", () => {
    expect(citeBibTex([page])).toBe(`@misc{trafficking-2016,
  author = {{Bureau of Population, Refugees \\& Migration}},
  title = {Trafficking in Persons},
  year = {2016},
  month = oct,
  howpublished = {\\url{https://example.gov/trafficking?a=1&b=100%25}},
  note = {2016 page; sec. 10; accessed 2016-11-03; SHA-256: ab12},
}
`);
    const bare = citeBibTex([{ ...file, issued: null, locator: null, version: null }]);
    expect(bare).not.toMatch(/year|month|howpublished|note/);
  });

  it("say nothing of a version that is called after its date, and of a text without a date that it has none", () => {
    const dated: CitedSource = { ...file, version: null, locator: null, issued: "2013-10-02" };
    expect(citeChicago(dated)).toBe(
      "Bureau of Population, Refugees & Migration. “Trafficking in Persons.” October 2, 2013.",
    );
    expect(citeChicago({ ...dated, title: "What Comes Next?" })).toContain(
      "Migration. “What Comes Next?” October 2, 2013.",
    );
    expect(citeApa(dated)).toBe(
      "Bureau of Population, Refugees & Migration. (2013, October 2). Trafficking in Persons.",
    );
    expect(citeBluebook(dated)).toBe(
      "Bureau of Population, Refugees & Migration, Trafficking in Persons (Oct. 2, 2013).",
    );
    expect(JSON.parse(citeCslJson([dated]))[0]).not.toHaveProperty("version");
    expect(citeBibLatex([dated])).not.toContain("version");
    const bare = { ...file, author: null, issued: null, version: "lamps.txt", locator: null };
    expect(citeChicago(bare)).toBe("“Trafficking in Persons,” lamps.txt. n.d.");
    expect(citeApa(bare)).toBe("Trafficking in Persons [lamps.txt]. (n.d.).");
    expect(citeBluebook(bare)).toBe("Trafficking in Persons, lamps.txt (n.d.).");
  });

  it("leave an address to TeX as it is, where a sign of escape would become a part of it", () => {
    expect(citeBibLatex([page])).toContain("url = {https://example.gov/trafficking?a=1&b=100%25},");
    expect(citeBibLatex([{ ...page, url: "https://example.gov/{a}_b\\c#d~e" }])).toContain(
      "url = {https://example.gov/%7Ba%7D_b%5Cc#d~e},",
    );
  });

  it("set quotation marks of a title single where the title itself stands in double ones", () => {
    const quoting = { ...file, title: 'On “Safe” and "Orderly" Migration' };
    expect(citeChicago(quoting)).toContain("“On ‘Safe’ and ‘Orderly’ Migration,” 2016 page");
    expect(citeApa(quoting)).toContain('On “Safe” and "Orderly" Migration [2016 page');
  });

  it("keep the braces of BibTeX and BibLaTeX in pairs, whatever the words hold", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, author) => {
        const sources = [{ ...page, title, author }];
        const bare = (citeBibLatex(sources) + citeBibTex(sources)).replace(/\\[{}]/g, "");
        let depth = 0;
        for (const sign of bare) {
          if (sign === "{") depth++;
          if (sign === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});
