import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { CODE_COLOURS } from "@/lib/core/codebook/code";

const Corpus = z.array(
  z.strictObject({
    title: z.string(),
    office: z.string(),
    versions: z.array(
      z.strictObject({
        file: z.string(),
        label: z.string(),
        date: z.strictObject({
          iso: z.string(),
          basis: z.enum(["published", "updated", "captured", "inferred"]),
          note: z.string().optional(),
        }),
      }),
    ),
  }),
);

const folder = () => path.resolve(/*turbopackIgnore: true*/ process.cwd(), "corpus");

/** The example texts of corpus/ with their provenance; they come with the program. */
export async function readExampleCorpus() {
  const index = await readFile(path.join(/*turbopackIgnore: true*/ folder(), "workspace.json"), "utf8");
  return Promise.all(
    Corpus.parse(JSON.parse(index)).map(async (document) => ({
      ...document,
      versions: await Promise.all(
        document.versions.map(async (version) => ({
          ...version,
          bytes: new Uint8Array(await readFile(path.join(/*turbopackIgnore: true*/ folder(), version.file))),
        })),
      ),
    })),
  );
}

const Topics = z.array(
  z.strictObject({
    name: z.string(),
    definition: z.string(),
    colour: z.enum(CODE_COLOURS),
    statements: z.array(
      z.strictObject({
        file: z.string(),
        /** The label of a position, or words as they stand in the text. */
        position: z.string().optional(),
        quote: z.string().optional(),
      }),
    ),
  }),
);
export type ExampleTopic = z.infer<typeof Topics>[number];

/** The topics of the example workspace: which passages of its texts stand beside each other. */
export const readExampleTopics = async (): Promise<ExampleTopic[]> =>
  Topics.parse(
    JSON.parse(await readFile(path.join(/*turbopackIgnore: true*/ folder(), "topics.json"), "utf8")),
  );
