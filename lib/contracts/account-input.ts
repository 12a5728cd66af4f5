import { z } from "zod";

export const SignInInput = z.strictObject({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(128, "This password is longer than any we keep."),
});
export type SignInInput = z.infer<typeof SignInInput>;

/** What becomes of a right password: one is in, or is asked for a code. */
export type SignInStep = "in" | "code";

const code = z.string().min(1).max(100);

/** A code of the app, or a recovery code; whose it must be stands in a cookie. */
export const SecondStepInput = z.strictObject({ code });
export type SecondStepInput = z.infer<typeof SecondStepInput>;

export const SetUpFirstAccountInput = z.strictObject({
  token: z.string().min(1).max(200),
  email: z.string().min(1).max(320),
  name: z.string().trim().min(1).max(120),
  password: z.string().max(1_000),
  workspaceName: z.string().trim().min(1).max(120).default("Our workspace"),
  /** Load the five example texts. */
  withExamples: z.boolean().default(true),
});
export type SetUpFirstAccountInput = z.infer<typeof SetUpFirstAccountInput>;

const current = z.string().min(1).max(1_000);

export const ChangeNameInput = z.strictObject({ name: z.string().trim().min(1).max(120) });
export type ChangeNameInput = z.infer<typeof ChangeNameInput>;

/** What one signs in with is changed by whoever knows the password, not by whoever found the browser open. */
export const ChangeEmailInput = z.strictObject({ email: z.string().min(1).max(320), current });
export type ChangeEmailInput = z.infer<typeof ChangeEmailInput>;

export const ChangePasswordInput = z.strictObject({ password: z.string().max(1_000), current });
export type ChangePasswordInput = z.infer<typeof ChangePasswordInput>;

/** Of what is done to one's own account after the password, and needs no more. */
export const OwnPasswordInput = z.strictObject({ current });
export type OwnPasswordInput = z.infer<typeof OwnPasswordInput>;

export const EndSessionInput = z.strictObject({ sessionId: z.uuid() });
export type EndSessionInput = z.infer<typeof EndSessionInput>;

/** `setUp` is what was shown, sealed; `code` shows that the app has it. */
export const ConfirmTwoStepInput = z.strictObject({ setUp: z.string().min(1).max(2_000), code });
export type ConfirmTwoStepInput = z.infer<typeof ConfirmTwoStepInput>;

/** What takes the second factor away, or makes new ways around it, asks for both. */
export const BothFactorsInput = z.strictObject({ current, code });
export type BothFactorsInput = z.infer<typeof BothFactorsInput>;
