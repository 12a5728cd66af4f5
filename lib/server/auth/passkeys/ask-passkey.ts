import "server-only";
import { generateAuthenticationOptions, generateRegistrationOptions } from "@simplewebauthn/server";
import { required } from "@/lib/core/permissions/required";
import type { Person } from "@/lib/core/permissions/viewer";
import { listPasskeys, userHandleOf } from "@/lib/server/db/passkeys";
import { sealCeremony } from "./ceremony";
import type { RelyingParty } from "./relying-party";

/** What a browser asks the device for, and the cookie that the answer must fit. */
export interface AskedPasskey<Options> {
  readonly options: Options;
  readonly cookie: string;
}

/** A new passkey that signs in without an address, kept by a device that makes sure of the person. Which make it is nobody asks. */
export async function askForNewPasskey(
  { userId, email, name }: Person,
  { id }: RelyingParty,
  called: string,
): Promise<AskedPasskey<Awaited<ReturnType<typeof generateRegistrationOptions>>>> {
  const known = await listPasskeys(userId);
  const options = await generateRegistrationOptions({
    rpName: "Variorum",
    rpID: id,
    userID: userHandleOf(userId),
    userName: email,
    userDisplayName: name,
    attestationType: "none",
    excludeCredentials: known.map((each) => ({ id: each.id, transports: each.transports })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  const adds = { userId, name: called };
  return { options, cookie: await sealCeremony({ challenge: options.challenge, adds, since: Date.now() }) };
}

/** Any passkey of this site: whose it is says the answer, so that nobody learns here who has one. @throws AppError "not-found" where no passkey can be */
export async function askForPasskey(
  party: RelyingParty | null,
): Promise<AskedPasskey<Awaited<ReturnType<typeof generateAuthenticationOptions>>>> {
  const { id } = required(party);
  const options = await generateAuthenticationOptions({ rpID: id, userVerification: "required" });
  return {
    options,
    cookie: await sealCeremony({ challenge: options.challenge, adds: null, since: Date.now() }),
  };
}
