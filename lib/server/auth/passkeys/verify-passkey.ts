import "server-only";
import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import type { PasskeyAnswer, PasskeyRegistration } from "@/lib/contracts/passkey-input";
import { type PasskeyRow, spendPasskey } from "@/lib/server/db/passkeys";
import { log } from "@/lib/server/log";
import type { Ceremony } from "./ceremony";
import type { RelyingParty } from "./relying-party";

/** A new passkey as it is stored. */
export interface NewPasskey {
  readonly id: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

const expected = ({ challenge }: Ceremony, { id, origin }: RelyingParty) => ({
  expectedChallenge: challenge,
  expectedOrigin: origin,
  expectedRPID: id,
  // A passkey stands for both factors: the device, and the finger or number it is opened with.
  requireUserVerification: true,
});

/** A passkey that was made for this question, this site and by a person the device has made sure of; `null` for anything else. */
export async function verifyNewPasskey(
  ceremony: Ceremony,
  party: RelyingParty,
  response: PasskeyRegistration,
): Promise<NewPasskey | null> {
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response,
    ...expected(ceremony, party),
  }).catch(refused);
  if (!verified || !registrationInfo) return null;
  const { id, publicKey, counter } = registrationInfo.credential;
  const { transports } = response.response;
  return { id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
}

/** Whether the passkey answered this question, and for the first time. */
export async function verifyPasskey(
  ceremony: Ceremony,
  party: RelyingParty,
  { id, publicKey, counter, userHandle }: PasskeyRow,
  response: PasskeyAnswer,
): Promise<boolean> {
  if (response.response.userHandle !== userHandle) return false;
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response,
    ...expected(ceremony, party),
    credential: { id, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
  }).catch(refused);
  return verified && authenticationInfo !== undefined
    ? spendPasskey(id, new Date(ceremony.since), authenticationInfo.newCounter)
    : false;
}

/** Why stands in the log: the library's own words, which hold nothing secret. */
function refused(error: unknown): { verified: false; registrationInfo?: never; authenticationInfo?: never } {
  log("error", "A passkey was not believed.", { why: error instanceof Error ? error.message : "unknown" });
  return { verified: false };
}
