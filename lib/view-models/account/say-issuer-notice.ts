import type { IssuerNotice } from "@/lib/contracts/issuer-notice";

/** `name` is what people call the issuer. */
const WORDS: Readonly<Record<IssuerNotice, (name: string) => string>> = {
  cancelled: (name) => `You went back before ${name} had signed you in.`,
  failed: (name) =>
    `Signing in with ${name} did not end as it should; perhaps it took longer than a quarter of an hour. Begin again here.`,
  unavailable: (name) => `${name} cannot be reached. Try again in a minute.`,
  disabled: () => "Your account here is disabled. An administrator can enable it again.",
  unverified: (name) =>
    `${name} gives no e-mail address of yours that it has verified, so nobody new comes in with it.`,
  domain: () => "People with an e-mail address of this domain are not let in here.",
  "no-role": (name) => `None of your groups at ${name} has a role here. Ask who manages them.`,
  taken: (name) =>
    `An account here has your e-mail address already. Sign in with its password, then connect ${name} under “Your account”.`,
  "not-invited": () => "Nobody has invited your e-mail address yet. Ask an administrator for an invitation.",
  connected: (name) => `From now on you can sign in with ${name}.`,
  "in-use": (name) => `This account of ${name} signs in somebody else here. Nothing was changed.`,
};

/** What a page says of it; `null` for anything an address may say that is none of ours. */
export function sayIssuerNotice(
  notice: string | readonly string[] | undefined,
  name: string,
): { readonly text: string; readonly isGood: boolean } | null {
  if (typeof notice !== "string" || !Object.hasOwn(WORDS, notice)) return null;
  return { text: WORDS[notice as IssuerNotice](name), isGood: notice === "connected" };
}
