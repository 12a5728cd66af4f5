/** An object of foreign JSON. Only its own keys count: `__proto__` and the like are never looked up. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property, else `undefined`. */
export function own(object: JsonObject, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** An own property if it is a string, else `null`. */
export function ownString(object: JsonObject, key: string): string | null {
  const value = own(object, key);
  return typeof value === "string" ? value : null;
}

/** JSON-LD writes one value or a list of them: always the list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

const LONGEST_IRI = 2048;

/** An absolute IRI as written, or `null`. Nothing is fetched, so any scheme will do that runs no code. */
export function iriOf(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST_IRI || /[\s<>"{}|\\^`]/.test(value)) return null;
  if (!/^(https?|urn|acct|mailto|doi|tag|info|ftp|file):\S/i.test(value)) return null;
  return /^https?:/i.test(value) && !URL.canParse(value) ? null : value;
}

/**
 * The id of an annotation as an absolute IRI: as written, or a bare UUID (with or without "#", as Recogito and Annotorious
 * write them) as `urn:uuid:`. `null` for what is neither.
 */
export function annotationIdOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const uuid = /^#?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(value.trim())?.[1];
  return uuid ? `urn:uuid:${uuid.toLowerCase()}` : iriOf(value);
}

/** A date and time as ISO 8601 in UTC, or `null`. A time without a zone is taken as UTC, as the model asks. */
export function timeOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const found = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(\.\d+)?(Z|[+-]\d{2}:\d{2})?$/.exec(value);
  if (!found) return null;
  const [, day = "", time = "", fraction = "", zone = "Z"] = found;
  const date = new Date(`${day}T${time}${fraction.slice(0, 4)}${zone}`);
  const isReal = !Number.isNaN(date.getTime()) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  if (!isReal) return null;
  return fraction || zone !== "Z" ? date.toISOString() : `${day}T${time}Z`;
}
