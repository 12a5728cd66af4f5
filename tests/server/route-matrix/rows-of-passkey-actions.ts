import { all, own } from "./action-row";
import type { Row } from "./asked";

const made = { id: "guessed", rawId: "guessed", type: "public-key" } as const;
const newPasskey = { ...made, response: { clientDataJSON: "e30", attestationObject: "oA" } };
const answer = {
  ...made,
  response: { clientDataJSON: "e30", authenticatorData: "AA", signature: "AA", userHandle: "AA" },
};

/** Under "localhost", where there are passkeys. What one is asked to sign in with tells nothing of anybody. */
export const PASSKEY_ACTIONS: Readonly<Record<string, Row>> = {
  "passkeys.addPasskey": own(() => ({ response: newPasskey }), "gone"),
  "passkeys.beginPasskey": own(() => ({ name: "Laptop", current: "wrong" }), "unauthenticated"),
  "passkeys.beginPasskeySignIn": all(() => null, "ok"),
  "passkeys.removePasskey": own(() => ({ passkeyId: "guessed", current: "wrong" }), "unauthenticated"),
  "passkeys.signInWithPasskey": all(() => ({ response: answer }), "gone"),
};
