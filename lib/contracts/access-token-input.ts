import { z } from "zod";
import { MOST_TOKEN_DAYS } from "@/lib/core/permissions/token-scope";

export const TokenScopeInput = z.enum(["read", "write", "admin"]);

/** After what signs the person in, as a token is a way in. */
export const MakeAccessTokenInput = z.strictObject({
  name: z.string().trim().min(1).max(60),
  scope: TokenScopeInput,
  days: z.number().int().min(1).max(MOST_TOKEN_DAYS),
  current: z.string().min(1).max(1_000),
  code: z.string().min(1).max(100).optional(),
});
export type MakeAccessTokenInput = z.infer<typeof MakeAccessTokenInput>;

export const RevokeAccessTokenInput = z.strictObject({ tokenId: z.uuid() });
export type RevokeAccessTokenInput = z.infer<typeof RevokeAccessTokenInput>;
