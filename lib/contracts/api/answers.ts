import { z } from "zod";
import { STANCES } from "@/lib/contracts/annotation-input";
import { CODE_COLOURS } from "@/lib/core/codebook/code";
import { FACT_TOPICS } from "@/lib/core/facts/fact";
import { REVIEW_DIRECTIONS, SIGNIFICANCES } from "@/lib/core/reviews/judgement";
import { DocumentRef, id, moment, next, range, Tags, VersionRef } from "./named-things";
import { PAPER_ANSWERS } from "./paper-answers";

const Me = z.object({
  name: z.string(),
  email: z.string(),
  scope: z.enum(["read", "write", "admin"]),
  workspaces: z.array(
    z.object({
      id,
      role: z
        .enum(["reader", "reviewer", "editor", "admin"])
        .describe("Yours, but none above what the scope reaches."),
    }),
  ),
});

const DocumentList = z.object({
  documents: z.array(
    z.object({
      ...DocumentRef,
      tags: Tags,
      versions: z.array(VersionRef),
      positions: z.int().min(0),
      notes: z.int().min(0),
    }),
  ),
  next,
});

const Document = z.object({
  ...DocumentRef,
  tags: Tags,
  revision: z.int().positive(),
  archivedAt: moment.nullable(),
  versions: z.array(VersionRef),
});

const Version = VersionRef.extend({
  revision: z.int().positive(),
  sourceUrl: z.string().nullable(),
  sha256: z.string().describe("Of the original file."),
  text: z.string(),
  positions: z.array(z.object({ id, ordinal: z.int(), label: z.string(), heading: z.string(), range })),
});

const ImportedVersion = z.object({
  version: VersionRef,
  known: z.boolean().describe("These very bytes were a version already: nothing was added."),
  warnings: z.array(z.string()),
});

const Preview = z.object({
  title: z.string().nullable().describe("As the text says it."),
  words: z.int().min(0),
  positions: z.int().min(0),
  sha256: z.string(),
  warnings: z.array(z.string()),
});

const Reply = z.object({
  id,
  revision: z.int().positive(),
  authorName: z.string(),
  text: z.string(),
  body: z.record(z.string(), z.unknown()).describe("The same with its form, as Tiptap JSON."),
  createdAt: moment,
  editedAt: moment.nullable(),
});

const Annotation = z.object({
  id,
  revision: z.int().positive(),
  madeOn: z.object({ versionId: id, label: z.string() }),
  positionId: id.nullable(),
  quote: z.string(),
  placement: z
    .object({
      status: z.enum(["exact", "moved", "changed", "ambiguous", "orphaned"]),
      range: range.nullable(),
    })
    .describe("Where it stands in the version that was asked about."),
  text: z.string(),
  body: z.record(z.string(), z.unknown()).describe("The same with its form, as Tiptap JSON."),
  tags: z.array(z.string()),
  stance: z.enum(STANCES).nullable(),
  isPrivate: z.boolean(),
  authorName: z.string(),
  createdAt: moment,
  editedAt: moment.nullable(),
  assigned: z
    .object({ id, name: z.string(), dueOn: z.string().nullable() })
    .nullable()
    .describe("Who is to see to it, and by which day."),
  resolved: z
    .object({ byName: z.string(), at: moment })
    .nullable()
    .describe("null while the thread is open."),
  replies: z.array(Reply),
});

const AnnotationPage = z.object({ annotations: z.array(Annotation), next });

const AnnotationCollection = z
  .record(z.string(), z.unknown())
  .describe("A W3C AnnotationCollection with all its items, as JSON-LD.");

const side = z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() }).nullable();
const Comparison = z.object({
  older: VersionRef,
  newer: VersionRef,
  engineVersion: z.string(),
  similarity: z.number().min(0).max(1),
  degraded: z.string().nullable().describe("Why coarser units were used, where they were."),
  changes: z.array(
    z.object({
      key: z.string().describe("Of its own words; judgements name it by this."),
      kind: z.enum(["inserted", "deleted", "modified", "moved", "split", "merged"]),
      older: side,
      newer: side,
      similarity: z.number().min(0).max(1),
      formatting: z.array(z.string()).describe("Why no word differs; empty where words do."),
    }),
  ),
  next,
});

const assignee = z.object({ id, name: z.string() }).nullable().describe("Who is to see to it.");
const Judgement = z.object({
  changeKey: z.string(),
  kind: z.enum(["inserted", "deleted", "modified", "moved", "split", "merged"]),
  older: side,
  newer: side,
  significance: z
    .union(SIGNIFICANCES.map((value) => z.literal(value)))
    .nullable()
    .describe("1 editorial, 2 minor, 3 substantive, 4 critical; null where it is not judged."),
  direction: z.enum(REVIEW_DIRECTIONS).nullable().describe("What the change does to the position."),
  note: z.string(),
  reviewed: z.boolean().describe("Somebody has looked at the change and is done with it."),
  byName: z.string().nullable().describe("Who judged it last; null where nobody has."),
  at: moment.nullable(),
  assignee,
});
const JudgementPage = z.object({ judgements: z.array(Judgement), next });
const Assignment = z.object({ changeKey: z.string(), assignee });

const excerpt = z.object({
  runs: z.array(z.object({ text: z.string(), marked: z.boolean() })),
  cutBefore: z.boolean(),
  cutAfter: z.boolean(),
});

const SearchPage = z.object({
  codes: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        notation: z.string(),
        colour: z.enum(CODE_COLOURS),
        href: z.string().describe("The page of its topic, below the address of this server."),
        notesHref: z.string(),
        excerpt,
      }),
    )
    .describe("Codes of the codebook, on the first page of a search that is not narrowed."),
  hits: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(["document", "text", "navigation", "note", "reply", "fact"]),
      href: z.string().describe("The page with the words, below the address of this server."),
      documentTitle: z.string(),
      lang: z.string().describe("BCP 47."),
      versionLabel: z.string().exactOptional(),
      position: z.string().exactOptional(),
      authorName: z.string().exactOptional(),
      writtenAt: moment.exactOptional(),
      fact: z
        .object({ topic: z.enum(FACT_TOPICS), statement: z.string() })
        .exactOptional()
        .describe("Of a fact; the excerpt is the quote that proves it."),
      excerpt,
      alsoIn: z.array(z.object({ label: z.string(), href: z.string() })),
    }),
  ),
  next,
  waiting: z.int().min(0).describe("Writings that are not in the index yet."),
});

const People = z.object({
  members: z.array(
    z.object({
      userId: id,
      name: z.string(),
      email: z.string(),
      role: z.enum(["reader", "reviewer", "editor", "admin"]),
      disabled: z.boolean(),
    }),
  ),
});

const HandedLink = z.object({
  url: z.string().describe("To hand over: it works once."),
  expiresAt: moment,
  mailed: z
    .boolean()
    .nullable()
    .describe("Whether the mail server took a letter with it; null where no mail is sent."),
});

const Problem = z
  .object({
    type: z.literal("about:blank"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().describe("Which failure it is, for programs."),
    current: z.unknown().optional().describe("Of a stale write: what stands there now."),
    yours: z.unknown().optional().describe("Of a stale write: what was sent."),
  })
  .describe("RFC 9457.");

/** What the API answers with, by the names in its document. */
export const API_ANSWERS = {
  Me,
  DocumentList,
  Document,
  Version,
  ImportedVersion,
  Preview,
  Annotation,
  AnnotationPage,
  AnnotationCollection,
  Comparison,
  Judgement,
  JudgementPage,
  Assignment,
  SearchPage,
  People,
  HandedLink,
  Reply,
  ...PAPER_ANSWERS,
  Problem,
} as const;
export type ApiAnswerName = keyof typeof API_ANSWERS;
