import "server-only";
import { AppError } from "@/lib/core/errors";
import type { Prisma } from "@/lib/server/db/generated/client";
import { DamagedValue, type Reader } from "./reading";

/** One kind of value as it is stored in a JSON column, and back. */
export interface Codec<Value> {
  encode(value: Value): Prisma.InputJsonValue;
  /** @throws AppError "unreadable" naming what is damaged, or that it was written by a newer program */
  decode(json: unknown): Value;
}

/** Makes the next shape of stored JSON. What it does not understand it leaves for the reader to refuse. */
type Upgrade = (json: unknown) => unknown;

/**
 * `name` is what people are told is damaged. Stored is `{ shape, value }`; what has no number is of shape 1, which was written
 * before there were numbers. `upgrades[n]` makes shape n + 2 of shape n + 1; the last one is what `read` reads.
 * Decoding is linear and makes new values: nothing but what is known here leaves the database.
 */
export function codec<Value>(name: string, upgrades: readonly Upgrade[], read: Reader<Value>): Codec<Value> {
  const newest = upgrades.length + 1;
  return {
    // Values are plain data, which Prisma's type cannot see of interfaces.
    encode: (value) => ({ shape: newest, value: value as unknown as Prisma.InputJsonValue }),
    decode: (json) => {
      const stored = unwrap(json);
      if (stored.shape > newest)
        throw new AppError(
          "unreadable",
          `What is stored of ${name} was written by a newer version of this program (shape ${stored.shape}; this one reads up to ${newest}). Nothing was changed; start the newer one.`,
        );
      try {
        return read(
          upgrades.slice(stored.shape - 1).reduce((value, upgrade) => upgrade(value), stored.value),
        );
      } catch (error) {
        if (!(error instanceof DamagedValue)) throw error;
        const place = [name, ...error.place].join(" › ");
        throw new AppError(
          "unreadable",
          `What is stored of ${name} is damaged: ${place} ${error.message}. Nothing was changed; a backup may have it whole.`,
        );
      }
    },
  };
}

/** No value of shape 1 had a key of this name. */
function unwrap(json: unknown): { readonly shape: number; readonly value: unknown } {
  if (typeof json !== "object" || json === null || !("shape" in json)) return { shape: 1, value: json };
  const { shape, value } = json as { shape: unknown; value?: unknown };
  return Number.isInteger(shape) && Number(shape) > 1
    ? { shape: Number(shape), value }
    : { shape: 1, value: json };
}

/** Shape 2 is shape 1 with its number. */
export const numbered: Upgrade = (json) => json;
