import "server-only";
import { AppError } from "@/lib/core/errors";

/**
 * Refuses input of which a part stayed in the browser. React sends an object that is not plain (with a prototype of its
 * own, or with none) as a reference without saying so; here it is a function that can only be handed back. Without this
 * the person would be told that what they wrote is wrong. Objects refer to one another at will in what React decodes, so
 * each is looked at once. Throws `AppError` "invalid", with the place.
 */
export function assertArrived(input: unknown): void {
  const seen = new Set<object>();
  const pending: { readonly value: unknown; readonly where: string }[] = [{ value: input, where: "input" }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { value, where } = next;
    if (typeof value === "function")
      throw new AppError(
        "invalid",
        `A part of this did not reach the server (${where.slice(0, 200)}). That is a fault of this page, not of what you wrote; it is still on your page.`,
      );
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    // A place as long as the way to it would make deep input quadratic.
    for (const [key, part] of Object.entries(value))
      pending.push({ value: part, where: where.length < 200 ? `${where}.${key.slice(0, 40)}` : where });
  }
}
