import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Block } from "@/lib/core/documents/block";
import { findDates } from "@/lib/core/documents/dates/find-dates";
import { findMetadata } from "@/lib/core/documents/find-metadata";

/** A block a line; lines given as `[text, chrome]` are furniture. */
function build(lines: readonly (string | [string, string])[]): { text: string; blocks: Block[] } {
  let text = "";
  const blocks: Block[] = [];
  for (const line of lines) {
    const words = typeof line === "string" ? line : line[0];
    const start = text.length;
    text += `${words}\n`;
    if (words.trim())
      blocks.push({
        kind: "paragraph",
        start,
        end: start + words.length,
        chrome: typeof line === "string" ? null : line[1],
      });
  }
  return { text, blocks };
}
const read = (lines: readonly (string | [string, string])[]) => {
  const { text, blocks } = build(lines);
  return findMetadata(text, blocks);
};
const sentence =
  "The Bureau works with governments to protect refugees, and it reports on its work to the Congress every year in spring.";

test("the title stands behind its kind in the line under the office", () => {
  const head = ["Office of Harbour Affairs", "FACT SHEET: Protecting People at Sea", sentence];
  expect(read(head)).toMatchObject({
    title: "Protecting People at Sea",
    kind: "FACT SHEET",
    office: "Office of Harbour Affairs",
  });
  // Without a kind the line under an office may be anything.
  expect(read(["Office of Harbour Affairs", "What we do", sentence]).title).toBe("Office of Harbour Affairs");
});

describe("findDates", () => {
  it.each([
    ["on September 27, 2013.", "2013-09-27", "day"],
    ["27 September 2013", "2013-09-27", "day"],
    ["Sept. 5, 2012", "2012-09-05", "day"],
    ["in June 2015,", "2015-06", "month"],
    ["a report (April 2016).", "2016-04", "month"],
    ["2016-02-01", "2016-02-01", "day"],
    ["Date: 01/20/2009", "2009-01-20", "day"],
    ["October 3-4 in New York", "--10-03", "day-without-year"],
    ["the 4th of July, 1776", "1776-07-04", "day"],
    ["Mon, 04 Apr 2022 11:33:20 +0000", "2022-04-04", "day"],
    ["February 29, 2016", "2016-02-29", "day"],
  ])("reads %s", (text, iso, precision) => {
    expect(findDates(text)).toMatchObject([{ iso, precision }]);
  });

  it.each([
    "You may 5 times",
    "may 12 people",
    "They march 10 miles",
    "February 30, 2015",
    "1-888-428-7581",
    "Executive Order 13126",
  ])("reads no date in %s", (text) => expect(findDates(text)).toEqual([]));

  it("quotes what stands at its range, in order, whatever the text", () => {
    const part = fc.oneof(
      fc.constantFrom("May 5, 2015", "Jan", " 3 ", "2013", ",", "Sept. 25", "/", "-", "12/12/2012"),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join("")),
        (text) => {
          let last = 0;
          for (const date of findDates(text)) {
            expect(date.start).toBeGreaterThanOrEqual(last);
            expect(text.slice(date.start, date.end)).toBe(date.quote);
            last = date.end;
          }
        },
      ),
    );
  });
});

describe("findMetadata", () => {
  it("reads title, kind, office, place and date below the title", () => {
    expect(
      read([
        "Refugee Admissions",
        "Fact Sheet",
        "Bureau of Population, Refugees, and Migration",
        "Washington, DC",
        "June 20, 2012",
        "",
        sentence,
      ]),
    ).toMatchObject({
      title: "Refugee Admissions",
      kind: "Fact Sheet",
      office: "Bureau of Population, Refugees, and Migration",
      place: "Washington, DC",
      date: { iso: "2012-06-20", basis: "published", precision: "day" },
    });
  });

  it("reads the particulars above the title", () => {
    expect(
      read([
        ["Home News Contact", "navigation"],
        "Press Statement",
        "Office of the Spokesperson",
        "Geneva, Switzerland",
        "5 May 2015",
        "Talks Resume in Geneva",
        sentence,
      ]),
    ).toMatchObject({
      title: "Talks Resume in Geneva",
      kind: "Press Statement",
      place: "Geneva, Switzerland",
      date: { iso: "2015-05-05" },
    });
  });

  it("takes a signature for the office, and a machine-written date line for the date", () => {
    expect(
      read([
        "Independence Day",
        "",
        "Thu, 04 Jul 2013 10:00:00 +0000",
        "",
        "John Kerry, Secretary of State",
        "",
        sentence,
      ]),
    ).toMatchObject({
      title: "Independence Day",
      kind: null,
      office: "John Kerry, Secretary of State",
      date: { iso: "2013-07-04", basis: "published" },
    });
  });

  it("finds the date of update in the footer and the office in the page title", () => {
    const page = read([
      ["Radon | Air | US EPA", "page title"],
      ["Skip to main content", "navigation"],
      "Radon",
      sentence,
      ["Last updated on March 3, 2014", "footer"],
    ]);
    expect(page).toMatchObject({
      title: "Radon",
      kind: "web page",
      office: "US EPA",
      date: { iso: "2014-03-03", basis: "updated" },
    });
  });

  it("never takes a caption's date, and says when a date is only inferred", () => {
    const page = read([
      "Office of Global Women's Issues",
      "Date: 01/20/2009 Description: The seal of the office. State Dept Photo",
      `In May 2011 the office opened a fund. ${sentence}`,
    ]);
    expect(page.date).toEqual({ iso: "2011-05", precision: "month", basis: "inferred", quote: "May 2011" });
  });

  it("states no title where a page begins with a sentence, and reads the office from it", () => {
    const page = read([
      ["|", "layout"],
      "The Department of State’s Office to Monitor and Combat Trafficking in Persons leads the nation's engagement against it.",
    ]);
    expect(page.title).toBeNull();
    expect(page.office).toBe("Office to Monitor and Combat Trafficking in Persons");
    expect(page.date).toBeNull();
  });

  it("keeps a title that is wrapped over two lines together", () => {
    const text = `The United States Announces Additional Assistance\nfor the People of the Region\n\nOctober 1, 2012\n\n${sentence}\n`;
    const second = text.indexOf("October");
    const third = text.indexOf("The Bureau");
    const blocks: Block[] = [
      { kind: "heading", chrome: null, start: 0, end: second - 2 },
      { kind: "paragraph", chrome: null, start: second, end: third - 2 },
      { kind: "paragraph", chrome: null, start: third, end: text.length - 1 },
    ];
    expect(findMetadata(text, blocks).title).toBe(
      "The United States Announces Additional Assistance for the People of the Region",
    );
  });

  it("takes a kind written in front of the title", () => {
    expect(read(["FACT SHEET: Protecting Children", "May 1, 2014", sentence])).toMatchObject({
      kind: "FACT SHEET",
      title: "Protecting Children",
    });
  });

  it.each([
    ["31 Mar 2008 Posted in Press releases", "2008-03-31"],
    ["Published on 31 March 2008 | News | 3 min read", "2008-03-31"],
    ["9 mars 2018", "2018-03-09"],
    ["Berlin, 9. Dezember 2021", "2021-12-09"],
  ])("knows a line of issue by what stands beside the date: %s", (line, iso) => {
    const page = read(["The harbour opens", "Anne Duval, directrice des ports", line, sentence]);
    expect([page.title, page.date?.iso, page.date?.basis]).toEqual(["The harbour opens", iso, "published"]);
  });

  it.each([
    ["SAN FRANCISCO, Sept. 4, 2015 – The harbour opens its gates to all boats of the islands.", "2015-09-04"],
    ["OTTAWA, Aug. 23, 2019 /CNW/ - The harbour opens its gates to all boats.", "2019-08-23"],
    ["SANTO DOMINGO, 31 de enero de 2025. – El puerto abre sus puertas a los barcos.", "2025-01-31"],
    ["Ciudad de México, a 11 de enero de 2022.- El puerto abre sus puertas a los barcos.", "2022-01-11"],
    ["Genève (Suisse), le 4 mai 2015 – Le port ouvre ses portes aux bateaux des îles.", "2015-05-04"],
  ])("reads the dateline of a paragraph: %s", (line, iso) => {
    const page = read(["The harbour opens", `${line} ${sentence} It opened on 3 June 2024.`]);
    expect([page.date?.iso, page.date?.basis]).toEqual([iso, "published"]);
  });

  it.each([
    ["GENEVA, 4 May 2015 – The harbour opens its gates to all boats of the islands.", "GENEVA"],
    [
      "Ciudad de México, a 11 de enero de 2022.- El puerto abre sus puertas a los barcos.",
      "Ciudad de México",
    ],
    ["Genève (Suisse), le 4 mai 2015 – Le port ouvre ses portes aux bateaux des îles.", "Genève (Suisse)"],
    ["Berlin, 9. Dezember 2021", "Berlin"],
    ["Washington, Monday, May 4, 2015", "Washington"],
    ["Monday, 4 May 2015", null],
    ["Effective, 4 May 2015", null],
    ["Press Release, 4 May 2015", null],
    ["4 May 2015", null],
  ])("reads the place in front of the date of issue: %s", (line, place) => {
    expect(read(["The harbour opens", line, sentence]).place).toBe(place);
  });

  it.each([
    ["The harbour opens", "31 Mar 2008 Posted in Press releases", "Press releases"],
    ["The harbour opens", "4 May 2015 | Media release | 3 min read", "Media release"],
    ["The harbour opens", "4 May 2015", null],
    ["Harbour Board Terms of Reference", "Last updated 4 May 2015", "Terms of Reference"],
    ["Decreto 12/2016 “Plan de puertos”", "Montevideo, 12 de enero de 2016", "Decreto"],
    ["Executive Order 12345 on Harbours", "May 4, 2015", "Executive Order"],
    ["Decrees of the harbour", "May 4, 2015", null],
    ["Le port ouvre ses portes", "Communiqué de presse", "Communiqué de presse"],
  ])(
    "reads the kind from the title, a line of its own or where the site files it: %s, %s",
    (title, line, kind) => {
      expect(read([title, line, sentence]).kind).toBe(kind);
    },
  );

  it.each([
    [["MINISTRY OF HARBOURS 4 MAY 2015"]],
    [["MINISTRY OF HARBOURS", "4 May 2015", "Last updated on 5 May 2015"]],
  ])("takes the office that signs at the foot before one that is named on the way", (foot) => {
    const page = [
      "The harbour opens",
      "4 May 2015",
      "She was Deputy Secretary of the Ministry of Lighthouses before, and thanks all who have built the harbour with her.",
      sentence.replace(/^The .*? of /u, "The people of "),
      ...foot,
    ];
    expect(read(page).office).toBe("MINISTRY OF HARBOURS");
    expect(read(page.slice(0, 3)).office).toBeNull();
  });

  it.each([
    [
      "The Foundation for Open Harbours pays for boats. The Ministry of Sails helps it with all that it has in its houses.",
      "Foundation for Open Harbours",
    ],
    [
      "All this was made possible by the Coastal Office of Saint Lucia, whose people came from all of the islands.",
      "Coastal Office of Saint Lucia",
    ],
    [
      "Both the Ministry of Sails and the Ministry of Ropes were asked, and neither of them has answered to this day.",
      null,
    ],
    [
      "Anne Duval, who was head of the Office of Lighthouses for many years, thanks all who have built the harbour.",
      null,
    ],
  ])(
    "takes the office of a page without a head from its prose only where it is plain: %s",
    (prose, office) => {
      expect(read(["The harbour opens", prose]).office).toBe(office);
    },
  );

  it("takes neither the heading of a section for the office, nor a person's post for the place", () => {
    const page = ["The harbour opens", "4 May 2015", "State of the administration", "Harbour Administration"];
    expect(read([...page, "Outgoing Chief Executive, Mrs Anne Duval", sentence])).toMatchObject({
      office: null,
      place: null,
    });
  });

  it("takes neither a meeting's name nor a span of days for a line of issue", () => {
    const meeting = "Board meeting December 12th 2022";
    expect(read([meeting, "Attendees:"]).title).toBe(meeting);
    const terms = ["TERMS OF APPOINTMENT", "Period", "8 April 2014 – 7 October 2014", sentence];
    expect(read(terms).title).toBe("TERMS OF APPOINTMENT");
  });

  it("answers for any text and says nothing for an empty one", () => {
    expect(findMetadata("", [])).toEqual({ title: null, kind: null, office: null, place: null, date: null });
    fc.assert(
      fc.property(fc.array(fc.string()), (lines) => {
        const { text, blocks } = build(lines);
        expect(findMetadata(text, blocks)).toHaveProperty("title");
      }),
    );
  });
});

describe("lines that say when a text may be used", () => {
  it.each([
    [
      ["FOR IMMEDIATE RELEASE", "September 27, 2013", "Lamps lit, harbours open", sentence],
      "Lamps lit, harbours open",
    ],
    [
      ["JOINT MEDIA RELEASE", "FOR IMMEDIATE RELEASE", "Lamps lit, harbours open", sentence],
      "Lamps lit, harbours open",
    ],
    [["Embargoed until 5 p.m.", "Lamps lit, harbours open", sentence], "Lamps lit, harbours open"],
    [["Release of Prisoners", sentence], "Release of Prisoners"],
  ])("are no titles: %j", (lines, title) => {
    expect(read(lines).title).toBe(title);
  });
});

test("a paragraph that begins with its day says when the paper was issued, unless others do so, too", () => {
  const dayOf = (...lines: string[]) => read(["Cleaner harbours", ...lines]).date;
  expect(dayOf(`4 March 2024 – ${sentence}`)).toMatchObject({ iso: "2024-03-04", basis: "published" });
  expect(dayOf(`Lundi 4 mars 2024 – ${sentence}`)).toMatchObject({ iso: "2024-03-04", basis: "published" });
  // A chronology, a span of days, and an entry far below the title.
  expect(dayOf(`4 March 2024 – ${sentence}`, `6 March 2024 – ${sentence}`)?.basis).toBe("inferred");
  expect(dayOf(`4 March 2024 – 6 March 2024: ${sentence}`)?.basis).toBe("inferred");
  expect(dayOf(...Array.from({ length: 8 }, () => sentence), `4 March 2024 – ${sentence}`)?.basis).toBe(
    "inferred",
  );
});
