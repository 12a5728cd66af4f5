import "server-only";
import { AppError } from "@/lib/core/errors";

/**
 * A page of a list that is in memory: what stands behind the item named `after`, which need not be among those that are asked for any
 * more.
 * @throws AppError "invalid" where it is none of the list
 */
export function pageOf<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
  isAskedFor: (item: Item) => boolean = () => true,
): { readonly items: readonly Item[]; readonly next: string | null } {
  const at = after === undefined ? 0 : items.findIndex((item) => nameOf(item) === after) + 1;
  if (after !== undefined && at === 0)
    throw new AppError("invalid", "after: This list has changed, or it is no place in it. Begin again.");
  const rest = items.slice(at).filter(isAskedFor);
  const shown = rest.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown, next: last && limit < rest.length ? nameOf(last) : null };
}
