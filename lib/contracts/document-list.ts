import { z } from "zod";
import { TagInput } from "./annotation-input";

/** In which order a list of documents is read: by title, by the date of the newest version, by the last change. */
export const DOCUMENT_ORDERS = ["changed", "newest", "title"] as const;
export type DocumentOrder = (typeof DOCUMENT_ORDERS)[number];

/** The last document of a page of a list: what it is ordered by, and its id. */
const Cursor = z
  .string()
  .max(400)
  .regex(/^.*\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/su)
  .transform((words) => ({ key: words.slice(0, -37), id: words.slice(-36) }));
export type DocumentCursor = z.output<typeof Cursor>;

export const cursorText = ({ key, id }: DocumentCursor): string => `${key}.${id}`;

/** What a page of a list is asked with. Anything else in an address is the list from its beginning, not an error. */
export const DocumentListInput = z.object({
  /** Each of these words stands somewhere in the title, the office or the label of a version. */
  q: z.string().trim().max(200).catch("").default(""),
  sort: z.enum(DOCUMENT_ORDERS).catch("changed").default("changed"),
  /** The archived documents instead of the others. */
  archived: z
    .literal("yes")
    .transform(() => true)
    .catch(false)
    .default(false),
  /** A code that the documents are tagged with, by its name or by one that means it. */
  tag: TagInput.optional().catch(undefined),
  after: Cursor.optional().catch(undefined),
});
export type DocumentListInput = z.output<typeof DocumentListInput>;

/** The address of a list that begins behind `after`. */
export function documentListHref(
  path: string,
  {
    q,
    sort,
    archived = false,
    tag = null,
  }: {
    readonly q: string;
    readonly sort: DocumentOrder;
    readonly archived?: boolean;
    readonly tag?: string | null;
  },
  after: string | null = null,
): string {
  const asked = new URLSearchParams({
    ...(q ? { q } : {}),
    ...(sort === "changed" ? {} : { sort }),
    ...(archived ? { archived: "yes" } : {}),
    ...(tag ? { tag } : {}),
    ...(after ? { after } : {}),
  }).toString();
  return asked ? `${path}?${asked}` : path;
}
