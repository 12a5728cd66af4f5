import { all, own } from "./action-row";
import type { Row } from "./asked";

const made = { id: "guessed", rawId: "guessed", type: "public-key" } as const;
const newPasskey = { ...made, response: { clientDataJSON: "e30", attestationObject: "oA" } };
const answer = {
  ...made,
  response: { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", userHandle: "AA" },
};

/** An address of numbers, as that of the tests, is none that browsers bind a passkey to: nobody is asked for one. */
export const PASSKEY_ACTIONS: Readonly<Record<string, Row>> = {
  "passkeys.addPasskey": own(() => ({ response: newPasskey }), "gone"),
  "passkeys.beginPasskey": own(() => ({ name: "Laptop", current: "wrong" }), "not-found"),
  "passkeys.beginPasskeySignIn": all(() => null, "not-found"),
  "passkeys.removePasskey": own(() => ({ passkeyId: "guessed", current: "wrong" }), "unauthenticated"),
  "passkeys.signInWithPasskey": all(() => ({ response: answer }), "gone"),
};
