import type { ShareTerms } from "@/lib/contracts/share-input";
import { readAddresses } from "./read-addresses";

/** The terms of a link as a form has them; empty fields are not given. The first day begins where the person is. */
export function readShareTerms(form: FormData): ShareTerms {
  const given = (name: string) => String(form.get(name) ?? "").trim();
  const opensOn = given("opensOn");
  // A password keeps its blanks, as everywhere.
  const password = String(form.get("password") ?? "");
  const emails = readAddresses(given("emails"));
  return {
    days: Number(given("days") || 30),
    ...(given("label") ? { label: given("label") } : {}),
    ...(given("recipient") ? { recipient: given("recipient") } : {}),
    ...(password ? { password } : {}),
    ...(emails.length > 0 ? { emails } : {}),
    ...(form.has("membersOnly") ? { membersOnly: true } : {}),
    ...(opensOn ? { opensAt: new Date(`${opensOn}T00:00`).toISOString() } : {}),
  };
}
