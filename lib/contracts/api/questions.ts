import { z } from "zod";
import { STANCES, TagInput } from "@/lib/contracts/annotation-input";
import { CreateCodeInput } from "@/lib/contracts/codebook-input";
import { CreateDocumentInput, ImportVersionInput, StatedDateInput } from "@/lib/contracts/document-input";
import { DOCUMENT_ORDERS } from "@/lib/contracts/document-list";
import { ListPlace } from "@/lib/contracts/list-place";
import { NotesInput } from "@/lib/contracts/notes-input";
import { InvitePersonInput } from "@/lib/contracts/people-input";
import { ChangeJudgement } from "@/lib/contracts/review-input";
import { SEARCH_KINDS } from "@/lib/contracts/search-input";
import { FACT_TOPICS } from "@/lib/core/facts/fact";

const id = z.uuid();
const day = z.iso.date();
const offset = z.int().min(0).max(10_000_000);
const workspace = id.optional().describe("Your first workspace unless given.");
const limit = z.coerce.number().int().min(1).max(200).default(100);

export const NoQuery = z.strictObject({});
export const WorkspaceQuery = z.strictObject({ workspace });

export const DocumentsQuery = z.strictObject({
  workspace,
  q: z.string().trim().max(200).optional().describe("Words of the title, the office or a version's label."),
  sort: z.enum(DOCUMENT_ORDERS).optional(),
  archived: z.literal("yes").optional(),
  tag: TagInput.optional().describe("The name of a code: documents that are tagged with it."),
  after: z.string().max(400).optional(),
});

export const PageQuery = z.strictObject({ after: z.string().max(400).optional(), limit });

export const WorkspacePageQuery = PageQuery.extend({ workspace });

export const NotesFileQuery = NotesInput.omit({
  workspaceId: true,
  documentId: true,
  authorId: true,
  mine: true,
  after: true,
})
  .extend({ workspace, document: id.optional(), by: id.optional().describe("Who wrote them.") })
  .strict();

export const JudgementsQuery = PageQuery.extend({
  reviewed: z.enum(["yes", "no"]).optional(),
  assignee: id.optional().describe("The id of a member: changes that they are to see to."),
});

export const SearchQuery = z.strictObject({
  q: z.string().min(1).max(300).describe('Words, "a phrase", -without, one OR another, begin*.'),
  workspace,
  document: id.optional(),
  office: z.string().min(1).max(300).optional(),
  by: id.optional().describe("Who wrote it."),
  from: day
    .optional()
    .describe("First day: of texts that of their version, of notes and replies one in UTC."),
  to: day.optional().describe("Last day, in the same way."),
  kind: z.enum(SEARCH_KINDS).optional(),
  topic: z.enum(FACT_TOPICS).optional().describe("Facts about this alone."),
  tag: TagInput.optional().describe(
    "Notes with this tag and their replies; what is in documents that are tagged with this code.",
  ),
  archived: z.literal("yes").optional(),
  after: ListPlace.optional(),
});

const { label, sourceUrl } = ImportVersionInput.shape;
const { iso, basis } = StatedDateInput.shape;
export const NewVersionQuery = z.strictObject({
  fileName: z
    .string()
    .trim()
    .min(1)
    .max(1_000)
    .describe("With its ending, which says of texts what they are: page.html."),
  label,
  sourceUrl: sourceUrl.describe("Where it was published."),
  date: iso.optional().describe("Where the text does not say it: 2013, 2013-09, 2013-09-27."),
  basis: basis.default("published").describe("Of `date`."),
});

export const PreviewQuery = z.strictObject({ workspace, fileName: NewVersionQuery.shape.fileName });

export const NewDocument = CreateDocumentInput.pick({ title: true, office: true, kind: true });

const said = {
  text: z.string().min(1).max(50_000).optional().describe("Plain words; blank lines part paragraphs."),
  body: z
    .record(z.string(), z.unknown())
    .optional()
    .describe("In place of `text`: with form, as Tiptap JSON."),
  tags: z.array(TagInput).max(20).optional(),
  stance: z.enum(STANCES).nullable().optional(),
};
const saysSomething = ({ text, body }: { text?: unknown; body?: unknown }) =>
  (text === undefined) !== (body === undefined);
const ONE_OF_BOTH = "Give either text or body.";

export const NewAnnotation = z
  .strictObject({
    start: offset.describe("In UTF-16 units of the version's text."),
    end: offset,
    quote: z.string().min(1).max(100_000).describe("The words that stand there."),
    ...said,
    isPrivate: z.boolean().optional().describe("A draft that nobody else sees."),
  })
  .refine(saysSomething, ONE_OF_BOTH);

export const AnnotationChange = z.strictObject(said).refine(saysSomething, ONE_OF_BOTH);

const { significance, direction, note: words, reviewed } = ChangeJudgement.shape;
export const JudgementChange = z
  .strictObject({
    significance: significance.default(null),
    direction: direction.default(null),
    note: words.default(""),
    reviewed,
  })
  .describe("The judgement as a whole: what is not given is not judged.");

export const AssignmentChange = z.strictObject({
  assigneeId: id.nullable().describe("A member who may judge changes; null for nobody."),
});

export const ReplyWords = z
  .strictObject({ text: said.text, body: said.body })
  .refine(saysSomething, ONE_OF_BOTH);

export const ResolvedChange = z.strictObject({ resolved: z.boolean() });

export const StatedCode = CreateCodeInput.omit({ workspaceId: true }).extend({
  notation: CreateCodeInput.shape.notation.default(""),
  definition: CreateCodeInput.shape.definition.default(""),
  colour: CreateCodeInput.shape.colour.default("slate"),
});

export const TagsChange = z.strictObject({
  tags: z.array(TagInput).max(20).describe("Names of codes, or names that they had."),
});

export const NewInvitation = InvitePersonInput.omit({ workspaceId: true });

export const PersonChange = z.strictObject({ disabled: z.boolean() });

/** What the API takes, by the names in its document. */
export const API_BODIES = {
  NewDocument,
  NewAnnotation,
  AnnotationChange,
  JudgementChange,
  AssignmentChange,
  ReplyWords,
  ResolvedChange,
  StatedCode,
  TagsChange,
  NewInvitation,
  PersonChange,
} as const;
export type ApiBodyName = keyof typeof API_BODIES;
