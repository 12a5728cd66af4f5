import { z } from "zod";

/** Bytes in base64url; the longest in use, a statement of a security key, has some thousand. */
const bytes = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/, "This is no answer of a passkey.");

/** What every answer of a browser has (WebAuthn level 3, in JSON). What else it says is not looked at. */
const answer = {
  id: bytes.min(1).max(2_000),
  rawId: bytes.min(1).max(2_000),
  type: z.literal("public-key"),
  clientExtensionResults: z.object({}).default({}),
};

const PasskeyRegistration = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z.array(z.string().max(40)).max(10).default([]),
  }),
});
export type PasskeyRegistration = z.infer<typeof PasskeyRegistration>;

const PasskeyAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    /** Whose it is: the passkeys that are asked for always say so. */
    userHandle: bytes.min(1).max(100),
  }),
});
export type PasskeyAnswer = z.infer<typeof PasskeyAnswer>;

/** What signs one in, given again; a code where two-step sign-in is on. */
const proof = { current: z.string().min(1).max(1_000), code: z.string().min(1).max(100).optional() };

export const BeginPasskeyInput = z.strictObject({ name: z.string().trim().min(1).max(60), ...proof });
export type BeginPasskeyInput = z.infer<typeof BeginPasskeyInput>;

export const AddPasskeyInput = z.strictObject({ response: PasskeyRegistration });
export type AddPasskeyInput = z.infer<typeof AddPasskeyInput>;

export const RemovePasskeyInput = z.strictObject({ passkeyId: bytes.min(1).max(2_000), ...proof });
export type RemovePasskeyInput = z.infer<typeof RemovePasskeyInput>;

export const SignInWithPasskeyInput = z.strictObject({ response: PasskeyAnswer });
export type SignInWithPasskeyInput = z.infer<typeof SignInWithPasskeyInput>;
