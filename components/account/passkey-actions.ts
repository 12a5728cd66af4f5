import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/browser";
import type { ActionResult } from "@/lib/contracts/action-result";
import type {
  AddPasskeyInput,
  BeginPasskeyInput,
  RemovePasskeyInput,
  SignInWithPasskeyInput,
} from "@/lib/contracts/passkey-input";

type Act<Input, View = unknown> = (input: Input) => Promise<ActionResult<View>>;

/** What people do with passkeys of their own; the page hands them in. */
export interface PasskeyActions {
  readonly begin: Act<BeginPasskeyInput, PublicKeyCredentialCreationOptionsJSON>;
  readonly add: Act<AddPasskeyInput>;
  readonly remove: Act<RemovePasskeyInput>;
}

/** How somebody is signed in by one. */
export interface PasskeySignIn {
  readonly begin: Act<Record<string, never>, PublicKeyCredentialRequestOptionsJSON>;
  readonly finish: Act<SignInWithPasskeyInput>;
}
