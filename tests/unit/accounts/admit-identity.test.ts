import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AdmissionPolicy,
  admitIdentity,
  type IssuedClaims,
  type KnownPerson,
  roleOfGroups,
} from "@/lib/core/accounts/admit-identity";
import { isAtLeast, ROLES, type Role } from "@/lib/core/permissions/roles";

const role = fc.constantFrom(...(Object.keys(ROLES) as Role[]));
const group = fc.constantFrom("policy", "law", "press", "constructor", "__proto__");
const claims: fc.Arbitrary<IssuedClaims> = fc.record({
  subject: fc.string(),
  email: fc.option(fc.constantFrom("one@office.gov", "two@else.example", "one@sub.office.gov")),
  emailVerified: fc.boolean(),
  name: fc.string(),
  groups: fc.array(group, { maxLength: 4 }),
});
const policy: fc.Arbitrary<AdmissionPolicy> = fc.record({
  domains: fc.subarray(["office.gov", "agency.example"]),
  roles: fc.option(fc.dictionary(fc.constantFrom("policy", "law"), role)),
  otherwise: fc.option(role),
  provisions: fc.boolean(),
});
const known: fc.Arbitrary<KnownPerson> = fc.record({
  account: fc.option(fc.record({ id: fc.uuid(), isDisabled: fc.boolean() })),
  emailIsTaken: fc.boolean(),
  isInvited: fc.boolean(),
});
const law = (holds: (of: IssuedClaims, by: AdmissionPolicy, about: KnownPerson) => void) =>
  fc.assert(fc.property(claims, policy, known, holds), { numRuns: 2_000 });

test("only the account of the subject is entered, and never a disabled one", () => {
  law((of, by, about) => {
    const admitted = admitIdentity(of, by, about);
    if (admitted.kind !== "enters") return;
    expect(about.account).toEqual({ id: admitted.accountId, isDisabled: false });
  });
});

test("somebody new has a verified address that no account has, and is invited or anybody may come", () => {
  law((of, by, about) => {
    const admitted = admitIdentity(of, by, about);
    if (admitted.kind !== "is-new") return;
    expect([of.emailVerified, of.email, about.account, about.emailIsTaken]).toEqual([
      true,
      admitted.email,
      null,
      false,
    ]);
    expect(about.isInvited || by.provisions).toBe(true);
  });
});

test("where domains are listed, nobody comes in with another one, nor with one that only ends alike", () => {
  law((of, by, about) => {
    if (by.domains.length === 0 || admitIdentity(of, by, about).kind === "refused") return;
    expect(of.emailVerified).toBe(true);
    expect(by.domains).toContain(of.email?.split("@")[1]);
  });
});

test("where roles go by groups, nobody comes in without one, and nobody gets a role that no group and no rule gives", () => {
  law((of, by, about) => {
    const admitted = admitIdentity(of, by, about);
    if (admitted.kind === "refused" || !by.roles) return;
    const given = of.groups.flatMap((name) =>
      Object.hasOwn(by.roles ?? {}, name) ? [by.roles?.[name]] : [],
    );
    expect([...given, by.otherwise]).toContain(admitted.role);
    for (const one of given) if (one && admitted.role) expect(isAtLeast(admitted.role, one)).toBe(true);
  });
});

test("an issuer without a say in roles changes none", () => {
  law((of, by, about) => {
    const admitted = admitIdentity(of, { ...by, roles: null }, about);
    if (admitted.kind === "enters") expect(admitted.role).toBeNull();
  });
});

test("the highest of several groups counts, and a name that every object has is no group", () => {
  expect(roleOfGroups(["law", "policy"], { policy: "admin", law: "reader" })).toBe("admin");
  expect(roleOfGroups(["constructor", "toString", "__proto__"], { policy: "admin" })).toBeNull();
});
