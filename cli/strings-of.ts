/** A request's list of strings. @throws where it is anything else. */
export function stringsOf(value: unknown, name: string): string[] {
  if (!Array.isArray(value) || value.some((item) => typeof item !== "string")) {
    throw new Error(`"${name}" must be a list of strings.`);
  }
  return value as string[];
}
