import { z } from "zod";

/** Ladders as text, made on a revision; 0 where nobody has changed them yet. Forms send numbers as text. */
export const SaveLaddersInput = z.strictObject({
  workspaceId: z.uuid(),
  revision: z.coerce.number().int().min(0),
  text: z.string().max(20_000, "The ladders hold at most 20,000 characters."),
});
export type SaveLaddersInput = z.infer<typeof SaveLaddersInput>;
