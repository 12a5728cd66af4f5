import "server-only";
import { readFileSync } from "node:fs";
import {
  allowInsecureRequests,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  None,
} from "openid-client";
import { isOnThisMachine } from "@/lib/server/oidc-settings";
import type { Issuer } from "./configured-issuer";

/** Seconds that the clocks of two servers may differ by, and that an answer may take. */
const CLOCKS_DIFFER = 30;
const PATIENCE = 10;
/** What an issuer publishes of itself is asked for again after an hour. */
const KEPT_MS = 3_600_000;

let asked: { readonly at: number; readonly of: string; readonly answer: Promise<Configuration> } | null =
  null;

/** What the issuer publishes of itself. Asked when the first person signs in with it, and never before. */
export function issuerConfiguration(settings: Issuer): Promise<Configuration> {
  const of = JSON.stringify(settings);
  if (asked?.of === of && Date.now() - asked.at < KEPT_MS) return asked.answer;
  const answer = discover(settings);
  const mine = { at: Date.now(), of, answer };
  asked = mine;
  // One that was away for a moment is asked again by the next person.
  answer.catch(() => {
    if (asked === mine) asked = null;
  });
  return answer;
}

function discover({ issuer, clientId, secretFile, secretIn }: Issuer): Promise<Configuration> {
  const server = new URL(issuer);
  const secret = secretFile && readFileSync(/*turbopackIgnore: true*/ secretFile, "utf8").trim();
  const proof = secret
    ? secretIn === "post"
      ? ClientSecretPost(secret)
      : ClientSecretBasic(secret)
    : None();
  return discovery(server, clientId, { [clockTolerance]: CLOCKS_DIFFER }, proof, {
    timeout: PATIENCE,
    // The signature of a token is checked although it comes from the issuer itself: a proxy in between may end the encryption.
    execute: [enableNonRepudiationChecks, ...(isOnThisMachine(server) ? [allowInsecureRequests] : [])],
  });
}
