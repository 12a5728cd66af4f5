import "server-only";
import type {
  Bound,
  DeadlineFact,
  Fact,
  FundingFact,
  FundingStatus,
  LeadershipFact,
  LeadershipStatus,
  Measure,
  OfficeFact,
  ProgrammeFact,
  ProgrammeKind,
  StatisticFact,
} from "@/lib/core/facts/fact";
import { codec } from "./codec";
import { range } from "./range-reader";
import { kinds, list, nullOr, number, oneOf, record, text, truth, whole } from "./reading";

const base = {
  key: text,
  range,
  quote: text,
  focus: range,
  alsoAt: list(range),
  confidence: number,
  reason: text,
};

const bound = oneOf<Bound>({
  exactly: true,
  "more than": true,
  "less than": true,
  about: true,
  "up to": true,
  "at least": true,
});

const leadership = record<LeadershipFact>({
  ...base,
  topic: oneOf({ leadership: true }),
  person: nullOr(text),
  title: nullOr(text),
  office: nullOr(text),
  organisation: nullOr(text),
  role: text,
  status: oneOf<LeadershipStatus>({
    head: true,
    acting: true,
    incoming: true,
    outgoing: true,
    former: true,
    vacant: true,
  }),
  relation: oneOf({ heads: true, holds: true, speaks: true, signs: true }),
});

const funding = record<FundingFact>({
  ...base,
  topic: oneOf({ funding: true }),
  amount: number,
  amountTo: nullOr(number),
  currency: text,
  wording: text,
  bound,
  purpose: nullOr(text),
  recipient: nullOr(text),
  funder: nullOr(text),
  period: nullOr(text),
  status: oneOf<FundingStatus>({
    stated: true,
    awarded: true,
    requested: true,
    commitment: true,
    change: true,
  }),
  share: oneOf({ whole: true, total: true, part: true }),
  partOf: nullOr(text),
  cumulative: truth,
});

const statistic = record<StatisticFact>({
  ...base,
  topic: oneOf({ statistic: true }),
  value: number,
  valueTo: nullOr(number),
  unit: text,
  what: text,
  wording: text,
  bound,
  measure: oneOf<Measure>({ flow: true, stock: true, share: true, count: true, money: true }),
  period: nullOr(text),
});

const programme = record<ProgrammeFact>({
  ...base,
  topic: oneOf({ programme: true }),
  name: text,
  abbreviation: nullOr(text),
  kind: oneOf<ProgrammeKind>({
    programme: true,
    law: true,
    order: true,
    report: true,
    body: true,
    agreement: true,
    term: true,
  }),
  edition: nullOr(text),
  mentions: whole,
});

const office = record<OfficeFact>({
  ...base,
  topic: oneOf({ office: true }),
  name: text,
  symbol: nullOr(text),
  mandate: nullOr(text),
  mentions: whole,
});

const deadline = record<DeadlineFact>({
  ...base,
  topic: oneOf({ deadline: true }),
  due: nullOr(text),
  wording: text,
  what: text,
});

const fact = kinds<Fact>("topic", { leadership, funding, statistic, programme, office, deadline });

/** Statistics of shape 1 may lack the upper end of a range, which was not read then. */
const withUpperEnd = (json: unknown): unknown =>
  typeof json === "object" && json !== null && "topic" in json && json.topic === "statistic"
    ? { valueTo: null, ...json }
    : json;

/** A fact as a person stated or judged it. */
export const factCodec = codec<Fact>("a fact", [withUpperEnd], fact);

/** What the rules found in a version. */
export const factsCodec = codec<readonly Fact[]>(
  "the facts of a version",
  [(json) => (Array.isArray(json) ? json.map(withUpperEnd) : json)],
  list(fact),
);
