import { z } from "zod";

export const SignInInput = z.strictObject({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(128, "This password is longer than any we keep."),
});
export type SignInInput = z.infer<typeof SignInInput>;

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
