import { z } from "zod";
import { CODE_COLOURS } from "@/lib/core/codebook/code";
import { STANCES } from "@/lib/core/topics/stance";
import { DocumentRef, id, moment, next, range, Tags, VersionRef } from "./named-things";

const Code = z.object({
  id,
  revision: z.int().positive(),
  name: z.string(),
  notation: z.string().describe("Its short code in the scheme it comes from; empty where it has none."),
  definition: z.string(),
  colour: z.enum(CODE_COLOURS),
});

const stance = z
  .enum(Object.keys(STANCES) as [keyof typeof STANCES])
  .nullable()
  .describe("As a person said; null where nobody has.");

const TopicRef = Code.omit({ revision: true, definition: true });

const Topic = TopicRef.extend({
  definition: z.string(),
  actors: z.array(
    z.object({
      name: z.string(),
      stance,
      setByName: z.string().nullable(),
      statements: z.array(
        z.object({
          id,
          document: z.object({ id, title: z.string(), lang: z.string() }),
          version: VersionRef,
          position: z.string().nullable(),
          start: z.int().min(0),
          end: z.int().min(0),
          quote: z.string().describe("Empty where the paper states no position."),
        }),
      ),
    }),
  ),
  next,
});

const TopicPage = z.object({
  topics: z.array(
    TopicRef.extend({
      actors: z.array(
        z.object({
          name: z.string(),
          stance,
          quotes: z.int().min(0),
          silent: z.int().min(0).describe("Papers that were found to state no position."),
        }),
      ),
    }),
  ),
  next,
});

const template = z.enum(["changes", "positions", "note"]);

const BriefingPage = z.object({
  briefings: z.array(
    z.object({
      id,
      title: z.string(),
      template,
      items: z.int().min(0),
      authorName: z.string(),
      changedAt: moment,
    }),
  ),
  next,
});

const quote = z
  .object({
    versionId: id,
    words: z.string(),
    marks: z.array(range).describe("What the other side reads otherwise, in UTF-16 units of the words."),
    position: z.string().nullable(),
  })
  .nullable();

const Briefing = z.object({
  id,
  revision: z.int().positive(),
  title: z.string(),
  introduction: z.string(),
  template,
  authorName: z.string(),
  changedAt: moment,
  items: z.array(
    z.object({
      id,
      kind: z.enum(["change", "fact", "note"]),
      heading: z.string(),
      sentence: z.string(),
      sentenceByName: z.string().nullable().describe("null where it was made of the words."),
      comment: z.string(),
      older: quote,
      newer: quote,
      note: z.object({ text: z.string(), authorName: z.string(), at: moment }).nullable(),
      standing: z
        .enum(["stands", "trashed", "differs", "untold", "renamed", "gone", "edited"])
        .describe("Whether what it stands on is as it was."),
    }),
  ),
  sources: z.array(
    z.object({
      document: z.object(DocumentRef),
      version: VersionRef,
      sourceUrl: z.string().nullable(),
      sha256: z.string(),
      inTrash: z.boolean(),
    }),
  ),
});

const FactPage = z.object({
  facts: z.array(
    z.object({
      id: z.string(),
      versionId: id,
      topic: z.enum(["leadership", "funding", "statistic", "programme", "office", "deadline"]),
      said: z.string(),
      quote: z.string().describe("The words that prove it."),
      range: range.describe("Of the quote, in UTF-16 units of the version's text."),
      confidence: z.number().min(0).max(1),
      toCheck: z.boolean().describe("Nobody has spoken of it, and the rule is not sure."),
      decision: z
        .object({
          decision: z.enum(["confirmed", "corrected", "added", "dismissed"]),
          byName: z.string(),
          at: moment,
        })
        .nullable(),
    }),
  ),
  next,
});

const DocumentTags = z.object({ tags: Tags });

/** What the API answers of facts, topics, codes and briefings. */
export const PAPER_ANSWERS = {
  Code,
  CodePage: z.object({ codes: z.array(Code), next }),
  Topic,
  TopicPage,
  Briefing,
  BriefingPage,
  FactPage,
  DocumentTags,
} as const;
