import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseEmails } from "@/lib/core/accounts/normalise-emails";
import { changesOfAddresses, sayChangedAddresses } from "@/lib/view-models/share/changes-of-addresses";
import { readAddresses } from "@/lib/view-models/share/read-addresses";

const [ana, ben] = ["ana.lane+press@office.example.org", "ben@example.org"];

test.each([
  [`${ana}\n${ben}`, [ana, ben]],
  [` ${ana} ${ben},${ben};\r\n\n`, [ana, ben, ben]],
  [`Ana Lane <${ana}>, Ben Bell <${ben}>`, [ana, ben]],
  [`Lane, Ana <${ana}>; Bell, Ben <${ben}>`, [ana, ben]],
  [`"Lane, Ana (Office; 2nd floor)" <${ana}>, <${ben}>`, [ana, ben]],
  [`Ana <${ana}> Ben <${ben}>`, [ana, ben]],
  [`${ana} <${ben}>`, [ana, ben]],
  // A word that is no address is told, and not left out.
  [`ana\n${ben}`, ["ana", ben]],
  ["ana@example,org", ["ana@example", "org"]],
  ["", []],
  [" , ;\n<>", []],
])("%j is read as %j", (text, read) => {
  expect(readAddresses(text)).toEqual(read);
});

test("no address is lost, however names and signs stand around it", () => {
  const name = fc.constantFrom("", "Ana", "Lane, Ana", '"Lane, Ana; 2"', "Müller-Ölz");
  const written = fc.tuple(name, fc.emailAddress({ size: "small" }), fc.boolean());
  fc.assert(
    fc.property(
      fc.array(written, { maxLength: 5 }),
      fc.constantFrom("\n", "; ", ";\n"),
      (people, between) => {
        const usable = people.filter(([, email]) => /^[\w.+-]+@[\w.-]+$/.test(email));
        const text = usable
          .map(([called, email, bracketed]) => (called || bracketed ? `${called} <${email}>` : email))
          .join(between);
        expect(readAddresses(text)).toEqual(usable.map(([, email]) => email));
      },
    ),
  );
});

test("which of many is no address is said", () => {
  expect(normaliseEmails([` ${ben.toUpperCase()} `, ben, ana])).toEqual([ben, ana]);
  expect(() => normaliseEmails([ben, "ana@example@org"])).toThrow(
    "“ana@example@org” is not an e-mail address",
  );
  expect(() => normaliseEmails(["x".repeat(600)])).toThrow(/^“x{80}…” is not/);
});

test("what becomes of a list by what is typed in its place", () => {
  expect(changesOfAddresses([ana, ben], `${ana.toUpperCase()}\nCy <cy@example.org>\n`)).toEqual({
    add: ["cy@example.org"],
    remove: [ben],
  });
  expect(changesOfAddresses([ana], ana)).toEqual({ add: [], remove: [] });
  expect(changesOfAddresses([ana, ben], "")).toEqual({ add: [], remove: [ana, ben] });
  expect(sayChangedAddresses({ added: 1, removed: 2 })).toBe("Addresses: 1 added, 2 removed.");
  expect(sayChangedAddresses({ added: 0, removed: 1 })).toBe("Addresses: 1 removed.");
});
