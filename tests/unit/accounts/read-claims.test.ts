import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaims } from "@/lib/core/accounts/read-claims";

test("claims of any kind are read without an error, and only the value true verifies", () => {
  fc.assert(
    fc.property(
      fc.record(
        {
          email: fc.anything(),
          email_verified: fc.anything(),
          name: fc.anything(),
          preferred_username: fc.anything(),
          groups: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      (given) => {
        const read = readClaims({ ...given, sub: "s" }, "groups");
        expect(read.emailVerified).toBe(given.email_verified === true);
        expect(read.name).not.toBe("");
        expect([...read.name].length).toBeLessThanOrEqual(120);
        for (const group of read.groups) expect(typeof group).toBe("string");
      },
    ),
  );
});

test("the address is that of an account, in whatever letters it is given", () => {
  expect(readClaims({ sub: "s", email: " One@Office.GOV " }, null).email).toBe("one@office.gov");
  for (const email of ["one@office.gov,two@office.gov", '"one"@office.gov', "öne@office.gov", "", null, 7])
    expect(readClaims({ sub: "s", email }, null).email).toBeNull();
});

test("groups stand under a name, under a path, or under an address with dots; one alone may be no list", () => {
  const groups = (claims: Record<string, unknown>, name: string) =>
    readClaims({ ...claims, sub: "s" }, name).groups;
  expect(groups({ groups: ["a", 7, null, ["b"], "c"] }, "groups")).toEqual(["a", "c"]);
  expect(groups({ realm_access: { roles: ["a"] } }, "realm_access.roles")).toEqual(["a"]);
  expect(groups({ "https://office.gov/roles": "a" }, "https://office.gov/roles")).toEqual(["a"]);
  expect(groups({ groups: ["a"] }, "groups.0.constructor.name")).toEqual([]);
  expect(groups({}, "constructor.name")).toEqual([]);
});

test("a name loses what cannot be seen, and without one the account is called by its address", () => {
  const name = (claims: Record<string, unknown>) => readClaims({ ...claims, sub: "s" }, null).name;
  expect(name({ name: "\u202eEve\u0000 ", email: "one@office.gov" })).toBe("Eve");
  expect(name({ name: "  ", preferred_username: "eve" })).toBe("eve");
  expect(name({ email: "one@office.gov" })).toBe("one");
});
