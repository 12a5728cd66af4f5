import { z } from "zod";

const offset = z.int().min(0).max(10_000_000);

/** Puts a passage of a version under a topic. An empty range and quote say that the version states no position. */
export const PlaceStatementInput = z
  .strictObject({
    topicId: z.uuid(),
    versionId: z.uuid(),
    start: offset,
    end: offset,
    /** The words as they stand there, else the answer is a conflict. */
    quote: z.string().max(100_000),
  })
  .refine(({ start, end, quote }) => end - start === quote.length && (quote !== "" || end === 0), {
    message: "The words and their place do not fit each other.",
  });
export type PlaceStatementInput = z.infer<typeof PlaceStatementInput>;

export const RemoveStatementInput = z.strictObject({ statementId: z.uuid() });
export type RemoveStatementInput = z.infer<typeof RemoveStatementInput>;

export const RestoreStatementInput = RemoveStatementInput;
export type RestoreStatementInput = RemoveStatementInput;

export const SetStanceInput = z.strictObject({
  topicId: z.uuid(),
  actorKey: z.string().min(1).max(400),
  stance: z.enum(["supports", "conditional", "opposes", "silent", "none"]),
  /** 0 where nobody has said anything yet. */
  revision: z.int().min(0),
});
export type SetStanceInput = z.infer<typeof SetStanceInput>;

export const FindPassagesInput = z.strictObject({ topicId: z.uuid(), words: z.string().max(300) });
export type FindPassagesInput = z.infer<typeof FindPassagesInput>;

export const SuggestCompanionsInput = z.strictObject({ topicId: z.uuid() });
export type SuggestCompanionsInput = z.infer<typeof SuggestCompanionsInput>;

/** Most bytes of a table of coded statements. */
export const MAX_STATEMENT_TABLE_BYTES = 10 * 1024 * 1024;

/** Coded statements, as the Manifesto Project writes them, of one version; their table travels beside this. */
export const ImportCodedStatementsInput = z.strictObject({ versionId: z.uuid() });
export type ImportCodedStatementsInput = z.infer<typeof ImportCodedStatementsInput>;
