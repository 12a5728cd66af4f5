import { SearchInput } from "@/lib/contracts/search-input";
import { AppError } from "@/lib/core/errors";
import type { AddressParameters } from "@/lib/view-models/address-parameters";

/** Field of the address ↔ field of the question; "kind" may stand several times. */
const FIELDS = {
  q: "q",
  document: "documentId",
  office: "office",
  by: "authorId",
  from: "from",
  to: "to",
  topic: "topic",
  tag: "tag",
  archived: "archived",
  after: "after",
} as const;

/**
 * What the address of the search page asks. Empty fields of its form count as not given, others it does not know are left alone.
 * @throws AppError "invalid" where a field says what cannot be asked
 */
export function readSearchAddress(parameters: AddressParameters): SearchInput {
  const one = (name: string) => {
    const given = parameters[name];
    return (typeof given === "string" ? given : given?.[0]) || undefined;
  };
  const kinds = [parameters.kind ?? []].flat().filter(Boolean);
  const given = Object.entries(FIELDS).flatMap(([name, field]) => {
    const value = one(name);
    return value === undefined ? [] : [[field, value] as const];
  });
  const read = SearchInput.safeParse({
    q: "",
    ...Object.fromEntries(given),
    ...(kinds.length > 0 ? { kinds } : {}),
  });
  if (!read.success)
    throw new AppError("invalid", "This address asks for something that cannot be searched.");
  return read.data;
}

/** The address of a question: it can be kept, sent and opened again. */
export function searchHref(input: SearchInput): string {
  const parameters = new URLSearchParams();
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = input[field];
    if (value) parameters.set(name, value);
  }
  for (const kind of input.kinds ?? []) parameters.append("kind", kind);
  return `/search?${parameters}`;
}
