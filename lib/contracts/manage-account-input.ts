import { z } from "zod";
import { isRole } from "@/lib/core/permissions/roles";

const email = z.string().min(1).max(320);
const password = z.string().max(1_000);
const role = z.string().refine(isRole, "There is no such role.");

/** What the operator does with accounts from a terminal. */
export const ManageAccountInput = z.discriminatedUnion("verb", [
  z.strictObject({ verb: z.literal("list") }),
  z.strictObject({
    verb: z.literal("add"),
    email,
    name: z.string().trim().min(1).max(120).optional(),
    role,
    password,
  }),
  z.strictObject({ verb: z.literal("password"), email, password }),
  z.strictObject({ verb: z.enum(["disable", "enable", "reset-two-step"]), email }),
]);
export type ManageAccountInput = z.infer<typeof ManageAccountInput>;

/** Lines for the terminal. */
export interface ManagedAccountsView {
  readonly lines: readonly string[];
}
