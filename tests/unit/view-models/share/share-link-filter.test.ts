import fc from "fast-check";
import { expect, test } from "vitest";
import type { ShareLinkView } from "@/lib/contracts/share-view";
import { sayDayInUtc } from "@/lib/core/time/say-day";
import { readShareTerms } from "@/lib/view-models/share/read-share-terms";
import { sayOpened, sayShareLinkState } from "@/lib/view-models/share/say-share-link";
import {
  filterShareLinks,
  readShareLinkFilter,
  shareLinkState,
} from "@/lib/view-models/share/share-link-filter";

const NOW = "2026-11-28T12:00:00.000Z";
const moment = fc.constantFrom("2026-11-01T00:00:00.000Z", NOW, "2026-12-24T00:00:00.000Z");
const name = fc.constantFrom("", "Budget office", "Hearing, 2nd day", "Ärzte");
const links: fc.Arbitrary<ShareLinkView> = fc.record({
  id: fc.uuid(),
  what: fc.constantFrom("Trafficking in persons, 2016 page", "Topic “Visas”"),
  shows: fc.constant([]),
  label: name,
  recipient: name,
  of: fc.constantFrom({ id: "a", title: "A" }, { id: "b", title: "B" }),
  asksPassword: fc.boolean(),
  named: fc.nat(2),
  membersOnly: fc.boolean(),
  takesComments: fc.boolean(),
  comments: fc.nat(3),
  opensAt: fc.option(moment),
  opened: fc.nat(3),
  lastOpenedAt: fc.constant(null),
  createdById: fc.constantFrom("a", "b"),
  createdByName: name,
  createdAt: moment,
  expiresAt: moment,
  revokedAt: fc.option(moment),
  makerDisabled: fc.boolean(),
  may: fc.constant({
    revoke: true,
    readLog: true,
    allowComments: false,
    refuseComments: false,
    removeAddresses: false,
    addAddresses: false,
  }),
});

test("law: not ended and ended are all, each filter narrows, and the order stays", () => {
  fc.assert(
    fc.property(fc.array(links), name, fc.constantFrom("", "a", "b"), (all, words, by) => {
      const of = (state: "" | "open" | "ended") => filterShareLinks(all, { words, state, by, of: "" }, NOW);
      const [any, open, ended] = [of(""), of("open"), of("ended")];
      expect(open.length + ended.length).toBe(any.length);
      expect(all.filter((link) => any.includes(link))).toEqual(any);
      for (const link of any) expect(by === "" || link.createdById === by).toBe(true);
      for (const link of ended) expect(["revoked", "expired"]).toContain(shareLinkState(link, NOW));
    }),
  );
});

test("words are looked for in name, recipient, maker and what is shown, whatever their case", () => {
  const [link] = fc.sample(links, 1);
  if (!link) throw new Error("one was asked for");
  const one = { ...link, label: "Für die Ärzte", recipient: "Budget office", what: "Visas, 2016 page" };
  const find = (q: string) => filterShareLinks([one], readShareLinkFilter({ q }), NOW).length;
  expect(["ÄRZTE budget", " visas  2016 ", "", "nobody"].map(find)).toEqual([1, 1, 1, 0]);
  expect(readShareLinkFilter({ q: ["a", "b"], state: "constructor" })).toMatchObject({
    words: "a",
    state: "",
  });
});

test("says what became of a link and how it was used", () => {
  const [link] = fc.sample(links, 1);
  if (!link) throw new Error("one was asked for");
  const open = {
    ...link,
    revokedAt: null,
    makerDisabled: false,
    opensAt: null,
    expiresAt: "2026-12-24T00:00:00.000Z",
    opened: 0,
  };
  expect(sayShareLinkState(open, NOW, sayDayInUtc)).toMatch(/^Open until/);
  expect(sayShareLinkState({ ...open, opensAt: "2026-12-01T00:00:00.000Z" }, NOW, sayDayInUtc)).toMatch(
    /^Opens on .*, until/,
  );
  expect(sayShareLinkState({ ...open, makerDisabled: true }, NOW, sayDayInUtc)).toMatch(/^Closed/);
  expect(sayShareLinkState({ ...open, expiresAt: NOW }, NOW, sayDayInUtc)).toMatch(/^Expired on/);
  expect(sayOpened(open, sayDayInUtc)).toBe("never opened");
  expect(sayOpened({ ...open, opened: 1, lastOpenedAt: NOW }, sayDayInUtc)).toMatch(/^opened once, on /);
  expect(sayOpened({ ...open, opened: 3, lastOpenedAt: NOW }, sayDayInUtc)).toMatch(
    /^opened 3 times, last on /,
  );
});

test("a form's empty fields are not given; a password keeps its blanks; the first day begins at midnight here", () => {
  const form = new FormData();
  expect(readShareTerms(form)).toEqual({ days: 30 });
  for (const [field, value] of [
    ["label", " For the hearing "],
    ["recipient", ""],
    ["password", " a lamp at night "],
    ["days", "7"],
    ["opensOn", "2026-12-01"],
  ])
    form.set(field ?? "", value ?? "");
  expect(readShareTerms(form)).toEqual({
    label: "For the hearing",
    password: " a lamp at night ",
    days: 7,
    opensAt: new Date(2026, 11, 1).toISOString(),
  });
});
