import { z } from "zod";
import type { FactStatement } from "@/lib/core/facts/changes/fact-statement";

const quote = z.string().trim().min(1, "Copy the words that prove it from the text.").max(2_000);
const short = (message: string) => z.string().trim().min(1, message).max(300);
const optional = z.string().trim().max(300).optional();

export const LEADERSHIP_STATUSES = ["head", "acting", "incoming", "outgoing", "former", "vacant"] as const;
export const LEADERSHIP_RELATIONS = ["heads", "holds", "speaks", "signs"] as const;
export const FUNDING_STATUSES = ["stated", "awarded", "requested", "commitment", "change"] as const;
export const MEASURES = ["flow", "stock", "share", "count", "money"] as const;
export const PROGRAMME_KINDS = ["programme", "law", "order", "report", "body", "agreement", "term"] as const;

export const FactStatementInput = z.discriminatedUnion("topic", [
  z.strictObject({
    topic: z.literal("leadership"),
    quote,
    person: short("Who is it?"),
    title: optional,
    office: optional,
    status: z.enum(LEADERSHIP_STATUSES).default("head"),
    relation: z.enum(LEADERSHIP_RELATIONS).default("heads"),
  }),
  z.strictObject({
    topic: z.literal("funding"),
    quote,
    wording: short("Give the amount as it is printed."),
    purpose: optional,
    recipient: optional,
    funder: optional,
    period: optional,
    status: z.enum(FUNDING_STATUSES).default("stated"),
  }),
  z.strictObject({
    topic: z.literal("statistic"),
    quote,
    wording: short("Give the figure as it is printed."),
    unit: short("What is counted?"),
    measure: z.enum(MEASURES).default("count"),
    period: optional,
  }),
  z.strictObject({
    topic: z.literal("programme"),
    quote,
    name: short("Give the name as it is printed."),
    abbreviation: optional,
    kind: z.enum(PROGRAMME_KINDS).default("programme"),
  }),
  z.strictObject({
    topic: z.literal("office"),
    quote,
    name: short("Give the name as it is printed."),
    symbol: optional,
  }),
  z.strictObject({
    topic: z.literal("deadline"),
    quote,
    wording: short("Give the time as it is printed."),
    what: short("What is due?"),
  }),
]) satisfies z.ZodType<FactStatement>;

export type FactStatementInput = z.infer<typeof FactStatementInput>;

const key = z.string().min(1).max(120);
/** Revision of the decision it is made on; 0 where nobody has decided yet. */
const revision = z.int().min(0);
const versionId = z.uuid();

/** One fact of a version as it stands, to be corrected. */
export const OpenFactInput = z.strictObject({ versionId, factKey: key });
export type OpenFactInput = z.infer<typeof OpenFactInput>;

export const DecideFactInput = z.discriminatedUnion("decision", [
  z.strictObject({ decision: z.literal("confirmed"), versionId, factKey: key, revision }),
  z.strictObject({ decision: z.literal("dismissed"), versionId, factKey: key, revision }),
  /** As if nobody had decided. */
  z.strictObject({ decision: z.literal("withdrawn"), versionId, factKey: key, revision }),
  z.strictObject({
    decision: z.literal("corrected"),
    versionId,
    factKey: key,
    revision,
    fact: FactStatementInput,
  }),
  z.strictObject({ decision: z.literal("added"), versionId, fact: FactStatementInput }),
  /** Takes back the dismissal of a fact that a person stated: their words return. */
  z.strictObject({ decision: z.literal("restored"), versionId, factKey: key, revision }),
]);
export type DecideFactInput = z.infer<typeof DecideFactInput>;
