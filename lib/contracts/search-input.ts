import { z } from "zod";
import { FACT_TOPICS } from "@/lib/core/facts/fact";
import { TagInput } from "./annotation-input";
import { ListPlace } from "./list-place";

const id = z.uuid();
const day = z.iso.date();

/** What is looked in; "position" is text that stands in a numbered position. */
export const SEARCH_KINDS = [
  "document",
  "text",
  "position",
  "fact",
  "note",
  "reply",
  "code",
  "navigation",
] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const SearchInput = z.strictObject({
  /** As typed: words, "phrases", -exclusions, OR, begin*. */
  q: z.string().max(300),
  workspaceId: id.optional(),
  documentId: id.optional(),
  office: z.string().min(1).max(300).optional(),
  authorId: id.optional(),
  /** First and last day of the version or of the note. */
  from: day.optional(),
  to: day.optional(),
  /** All but page navigation unless given. */
  kinds: z.array(z.enum(SEARCH_KINDS)).min(1).max(SEARCH_KINDS.length).optional(),
  /** Facts about this alone. */
  topic: z.enum(FACT_TOPICS).optional(),
  /** Notes with this tag, with their replies; and what is in documents that are tagged with this code. */
  tag: TagInput.optional(),
  /** In archived documents as well. */
  archived: z.literal("yes").optional(),
  /** The place where the page before ended. */
  after: ListPlace.optional(),
});
export type SearchInput = z.infer<typeof SearchInput>;

/** The palette asks while a person types: the last word may be only begun, and a few answers do. */
export const QuickSearchInput = SearchInput.pick({ q: true });
export type QuickSearchInput = z.infer<typeof QuickSearchInput>;
