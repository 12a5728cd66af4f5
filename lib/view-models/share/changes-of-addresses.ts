import { readAddresses } from "./read-addresses";

/** What a list of addresses becomes by what somebody typed in its place. Capitals make no other address. */
export function changesOfAddresses(
  before: readonly string[],
  typed: string,
): { readonly add: string[]; readonly remove: string[] } {
  const wanted = [...new Set(readAddresses(typed).map((email) => email.normalize("NFKC").toLowerCase()))];
  return {
    add: wanted.filter((email) => !before.includes(email)),
    remove: before.filter((email) => !wanted.includes(email)),
  };
}

/** "Addresses: 2 added, 1 removed." */
export function sayChangedAddresses({
  added,
  removed,
}: {
  readonly added: number;
  readonly removed: number;
}): string {
  const said = [...(added > 0 ? [`${added} added`] : []), ...(removed > 0 ? [`${removed} removed`] : [])];
  return `Addresses: ${said.join(", ")}.`;
}
