import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAppError } from "@/lib/core/errors";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { briefingSourceCodec } from "@/lib/server/db/codecs/briefing-source";
import type { Codec } from "@/lib/server/db/codecs/codec";
import { comparisonCodec } from "@/lib/server/db/codecs/comparison";
import { documentStatedCodec } from "@/lib/server/db/codecs/document-stated";
import { factCodec, factsCodec } from "@/lib/server/db/codecs/fact";
import { laddersCodec } from "@/lib/server/db/codecs/ladders";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import { noteCodec } from "@/lib/server/db/codecs/note";
import { notesQuestionCodec } from "@/lib/server/db/codecs/notes-question";
import { reviewSaidCodec } from "@/lib/server/db/codecs/review-said";
import { versionEditCodec } from "@/lib/server/db/codecs/version-edit";
import { cpuMilliseconds } from "@/tests/fixtures/cpu-milliseconds";
import { noteArbitrary } from "../../../notes/note-arbitrary";
import * as stored from "./stored-arbitraries";

const shape1 = JSON.parse(
  readFileSync(new URL("../../../../fixtures/stored-shapes/shape-1.json", import.meta.url), "utf8"),
) as Record<string, unknown>;

const law = <Value>(codec: Codec<Value>, values: fc.Arbitrary<Value>) => ({
  codec: codec as Codec<unknown>,
  values: values as fc.Arbitrary<unknown>,
});

/** By the name of its fixture. */
const CODECS = {
  blocks: law(blocksCodec, stored.blocks),
  metadata: law(metadataCodec, stored.metadata),
  comparison: law(comparisonCodec, stored.comparisons),
  facts: law(factsCodec, fc.array(stored.facts)),
  fact: law(factCodec, stored.facts),
  note: law(noteCodec, noteArbitrary),
  ladders: law(laddersCodec, stored.ladders),
  versionEdit: law(versionEditCodec, stored.versionEdits),
  documentStated: law(documentStatedCodec, stored.documentsStated),
  briefingSource: law(briefingSourceCodec, stored.briefingSources),
  notesQuestion: law(notesQuestionCodec, stored.notesQuestions),
  reviewSaid: law(reviewSaidCodec, stored.reviewsSaid),
};

test("every codec is tested here", () => {
  const folder = new URL("../../../../../lib/server/db/codecs/", import.meta.url);
  const named = readdirSync(folder).flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/^export const (\w+)Codec\b/gm)].map(
      ([, name]) => name,
    ),
  );
  expect(named.sort()).toEqual(Object.keys(CODECS).sort());
});

/** What the database gives back of what it was given. */
const through = (json: unknown): unknown => JSON.parse(JSON.stringify(json));

/** What was not there yet in shape 1, as it is read now. */
const SINCE: Record<string, (value: unknown) => unknown> = {
  facts: (facts) => (facts as { topic: string }[]).map((fact) => withUpperEnd(fact)),
  fact: (fact) => withUpperEnd(fact as { topic: string }),
  reviewSaid: (said) => ({ ...(said as object), reviewed: false, byId: null }),
};
/** The shape that is written now, where it is not the second. */
const NEWEST: Record<string, number> = { reviewSaid: 3 };
const withUpperEnd = (fact: { topic: string }) =>
  fact.topic === "statistic" ? { ...fact, valueTo: null } : fact;

const refusal = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (isAppError(error)) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error("It was not refused.");
};

describe.each(Object.entries(CODECS))("%s", (name, { codec, values }) => {
  const newest = NEWEST[name] ?? 2;

  test("what was stored comes back", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(codec.decode(through(codec.encode(value)))).toEqual(value);
      }),
    );
  });

  test("what the first program stored is read, and is stored with its shape from then on", () => {
    const old = shape1[name];
    expect(old).toBeDefined();
    const value = codec.decode(old);
    // What rules left beside their facts was never part of them, and is not read.
    expect(SINCE[name]?.(old) ?? old).toMatchObject(value as object);
    expect(through(codec.encode(value))).toEqual({ shape: newest, value: through(value) });
  });

  test("damage is named, and so is what a newer program wrote", () => {
    for (const json of [null, 7, "", { shape: 2, value: 7 }, { shape: 2 }, [7]])
      expect(refusal(() => codec.decode(json))).toMatch(/^unreadable: What is stored of .* is damaged: /);
    expect(refusal(() => codec.decode({ shape: newest + 1, value: [] }))).toMatch(
      new RegExp(`newer version.*shape ${newest + 1}`, "u"),
    );
  });

  test("any damage is a refusal, never a fault of the program", () => {
    fc.assert(
      fc.property(values, fc.jsonValue(), fc.nat(), (value, other, at) => {
        const json = through(codec.encode(value));
        const places = placesIn(json);
        const place = places[at % places.length];
        place?.(other);
        try {
          codec.decode(json);
        } catch (error) {
          expect(isAppError(error) && error.code).toBe("unreadable");
        }
      }),
    );
  });
});

/** Every place of some JSON as a function that puts something else there. */
function placesIn(json: unknown): ((other: unknown) => void)[] {
  if (typeof json !== "object" || json === null) return [];
  const holder = json as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [
    (other: unknown) => {
      holder[key] = other;
    },
    ...placesIn(holder[key]),
  ]);
}

test("the place of damage is said from the outside in", () => {
  const blocks = [{ start: 0, end: 1, kind: "paragraph", chrome: null }, { start: 2.5 }];
  expect(refusal(() => blocksCodec.decode(blocks))).toContain(
    "the lines of a version › 2 › start is not a whole number",
  );
});

test("the lines of a megabyte are read in a few milliseconds, and eight times as many in about eight times the time", () => {
  const lines = (count: number) =>
    through(
      blocksCodec.encode(
        Array.from({ length: count }, (_, at) => ({
          start: at * 100,
          end: at * 100 + 99,
          kind: "list-item" as const,
          chrome: null,
          level: 1,
          marker: "•",
          page: 1,
        })),
      ),
    );
  const time = (count: number) => {
    const json = lines(count);
    blocksCodec.decode(json);
    return Math.min(
      ...Array.from({ length: 5 }, () => {
        const before = cpuMilliseconds();
        blocksCodec.decode(json);
        return cpuMilliseconds() - before;
      }),
    );
  };
  expect(time(10_000)).toBeLessThan(60);
  expect(time(80_000)).toBeLessThan(24 * Math.max(time(10_000), 2));
});
