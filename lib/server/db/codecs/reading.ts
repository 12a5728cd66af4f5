import "server-only";

/** Makes a value of stored JSON. @throws DamagedValue naming the place */
export type Reader<Value> = (json: unknown) => Value;

/** JSON that is not what was written: `place` leads from the stored value to the fault, innermost last. */
export class DamagedValue extends Error {
  override readonly name = "DamagedValue";
  readonly place: (string | number)[] = [];
}

const damaged = (what: string): never => {
  throw new DamagedValue(what);
};

export const text: Reader<string> = (json) => (typeof json === "string" ? json : damaged("is not text"));

export const number: Reader<number> = (json) =>
  typeof json === "number" ? json : damaged("is not a number");

/** An offset, count or level. */
export const whole: Reader<number> = (json) =>
  Number.isInteger(json) ? number(json) : damaged("is not a whole number");

export const truth: Reader<boolean> = (json) =>
  typeof json === "boolean" ? json : damaged("is neither true nor false");

export const nullOr =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (json) =>
    json === null ? null : read(json);

/** One of a closed list of words, given as keys so that the compiler misses none. */
export const oneOf =
  <Word extends string>(words: Readonly<Record<Word, true>>): Reader<Word> =>
  (json) =>
    typeof json === "string" && Object.hasOwn(words, json)
      ? (json as Word)
      : damaged("is none of the words that may stand here");

export const list =
  <Value>(read: Reader<Value>): Reader<readonly Value[]> =>
  (json) => {
    if (!Array.isArray(json)) return damaged("is not a list");
    const values: Value[] = [];
    let at = 0;
    try {
      for (; at < json.length; at++) values.push(read(json[at]));
    } catch (error) {
      throw inside(at + 1, error);
    }
    return values;
  };

/** A key that may be absent. */
interface Optional<Value> {
  readonly ifPresent: Reader<Value>;
}

export const optional = <Value>(read: Reader<Value>): Optional<Value> => ({ ifPresent: read });

/** A reader for every key, so that a key added to a type is missed here by the compiler. */
type Fields<Shape> = {
  readonly [Key in keyof Shape]-?: Record<never, never> extends Pick<Shape, Key>
    ? Optional<Exclude<Shape[Key], undefined>>
    : Reader<Shape[Key]>;
};

/** A record of known keys; what else it holds is left out. */
export function record<Shape extends object>(fields: Fields<Shape>): Reader<Shape> {
  const keys = Object.entries<Reader<unknown> | Optional<unknown>>(fields).map(([key, field]) =>
    typeof field === "function"
      ? { key, read: field, must: true }
      : { key, read: field.ifPresent, must: false },
  );
  return (json) => {
    const stored = objectOf(json);
    const values: Record<string, unknown> = {};
    let at = 0;
    try {
      for (; at < keys.length; at++) {
        const { key, read, must } = keys[at] as (typeof keys)[number];
        const value = stored[key];
        if (must || value !== undefined) values[key] = read(value);
      }
    } catch (error) {
      throw inside(keys[at]?.key ?? "", error);
    }
    return values as Shape;
  };
}

/** A record whose kind stands under one of its keys. */
export function kinds<Shape extends object>(
  key: string,
  readers: Readonly<Record<string, Reader<Shape>>>,
): Reader<Shape> {
  return (json) => {
    const kind = objectOf(json)[key];
    const read = typeof kind === "string" && Object.hasOwn(readers, kind) ? readers[kind] : undefined;
    return read ? read(json) : damaged(`is of no known ${key}`);
  };
}

function objectOf(json: unknown): Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json)
    ? (json as Readonly<Record<string, unknown>>)
    : damaged("is not a record");
}

/** The same error, with one step more of where it is. */
function inside(place: string | number, error: unknown): unknown {
  if (error instanceof DamagedValue) error.place.unshift(place);
  return error;
}
