import type { Fact, LeadershipFact, StatisticFact } from "@/lib/core/facts/fact";
import { FACT_NAMES } from "@/lib/core/facts/fact-names";
import { isolated } from "@/lib/core/text/isolated";
import type { FactChange } from "./fact-change";

const short = (text: string, most = 90) =>
  text.length <= most ? text : `${text.slice(0, most).replace(/\s\S*$/, "")} …`;

/** A share or sum says little without what it is of: the words after it, and before it where none follow. */
function aFigureInItsClause({ wording, what }: StatisticFact): string {
  const at = what.indexOf(wording);
  const after = at < 0 ? "" : what.slice(at + wording.length).trim();
  const before = at < 0 ? what : what.slice(0, at).trim();
  const share = /%|per\s?cent/i.test(wording);
  // "the G-20 goal of | five percent | will put …": where the words behind it are a new clause, those before it say what.
  const clause = share && !/^(?:of|in|for|among)\s/i.test(after);
  const lead = /(?:\S+\s){0,4}(?:of|is|was|are|were|at|by|from|to|than|up|reached|averaged)$/i.exec(
    before.replace(/^.*(?:%|per\s?cent)\s/i, ""),
  );
  if (clause && lead)
    return `${lead[0].replace(/^(?:(?:from|to|at|by|and|the)\s)+(?=\S+\s\S)/i, "")} ${wording}`;
  if (/[\p{L}]{3}/u.test(after)) return `${wording}${/^\p{P}/u.test(after) ? "" : " "}${short(after, 50)}`;
  return `${wording} (${short(before, 60)})`;
}

/** As above, for a sentence with an arrow in it: words that run from right to left do not turn it around. */
const said = (fact: Fact) => isolated(describeFact(fact));

/** Words with which a period begins at the head of a sentence: "In FY 2015". */
const beginning = /^(?:In|For|During|Since|From|By|Between|Over)(?=\s)/;

/** A fact in a few words, as it stands on a mark or in a table: "over $18 million in grants …, FY 2015". */
export function describeFact(fact: Fact): string {
  switch (fact.topic) {
    case "leadership": {
      const who =
        fact.person ?? fact.organisation ?? (fact.status === "vacant" ? "vacant" : "no person named");
      const status =
        fact.status === "head" ||
        fact.status === "vacant" ||
        new RegExp(`^${fact.status}`, "i").test(fact.title ?? "")
          ? ""
          : `${fact.status} `;
      return fact.title ? `${status}${fact.title} ${who}` : `${status}${who}`;
    }
    case "funding": {
      const what = fact.purpose ?? (fact.recipient ? `to ${fact.recipient}` : null);
      const period =
        fact.period && !(what ?? "").toLowerCase().includes(fact.period.toLowerCase())
          ? `, ${fact.period.replace(beginning, (word) => word.toLowerCase())}`
          : "";
      return short(`${fact.wording}${what ? ` ${what}` : ""}`) + period;
    }
    case "statistic":
      return fact.unit === "percent" || fact.measure === "money"
        ? aFigureInItsClause(fact)
        : `${fact.wording} ${fact.unit}${fact.measure === "flow" && !/\b(?:month|week|day|quarter)/i.test(fact.what) ? " a year" : ""}`;
    case "programme":
      return fact.name;
    case "office":
      return fact.symbol ? `${fact.name} (${fact.symbol})` : fact.name;
    case "deadline":
      return `${fact.wording}: ${short(fact.what)}`;
  }
}

/** What a leadership change is about: the head of the office, a post, or who is quoted. `heads`: who heads the document's own office. */
function leaderSubject(fact: LeadershipFact, heads: ReadonlySet<Fact> | null): string {
  if (fact.relation === "speaks") return `${fact.title?.split(" ")[0] ?? "Speaker"} quoted`;
  if (fact.relation === "signs") return "Signed by";
  if (heads?.has(fact) && !fact.organisation) return "Head of the office";
  if (fact.relation === "heads" && heads && fact.office && !fact.organisation)
    return `Head of ${fact.office}`;
  if (fact.relation === "heads")
    return fact.organisation ? `Lead of ${fact.office ?? "it"}` : "Head of the office";
  return [fact.title ?? "Post", fact.office].filter(Boolean).join(", ");
}

/**
 * One sentence for a change of facts: "Head of the office: Luis CdeBaca → Susan Coppedge". `heads`: the facts that say who heads
 * the document's own office; `null` where that is not known.
 */
export function summariseFactChange(
  { older, newer, kind, aspects }: Omit<FactChange, "sentence">,
  heads: ReadonlySet<Fact> | null = null,
): string {
  const fact = newer ?? older;
  if (!fact) return "";
  if (fact.topic === "leadership") {
    const subject = leaderSubject(older && heads?.has(older) ? (older as LeadershipFact) : fact, heads);
    const name = (side: Fact | null) =>
      side?.topic === "leadership" ? isolated(side.person ?? side.organisation ?? "no person named") : "";
    if (kind === "added") return `${subject}: ${said(fact)}, new`;
    if (kind === "no-longer-stated") return `${subject}: ${said(fact)}, no longer stated`;
    if (aspects.includes("person") || aspects.includes("speaker") || aspects.includes("organisation"))
      return `${subject}: ${name(older)} → ${name(newer)}`;
    if (older?.topic === "leadership" && newer?.topic === "leadership") {
      if (aspects.includes("title") || aspects.includes("status"))
        return `${name(newer)}: ${said(older)} → ${said(newer)}`;
      return `${name(newer)}: ${isolated(`“${older.role}”`)} → ${isolated(`“${newer.role}”`)}`;
    }
  }
  const noun = FACT_NAMES[fact.topic];
  if (fact.topic === "office" && aspects.includes("symbol") && kind !== "renamed")
    return `Short name of ${fact.name}: ${fact.symbol}, ${kind === "added" ? "new" : "no longer stated"}`;
  if (kind === "added") return `${noun}: ${said(fact)}, new`;
  if (kind === "no-longer-stated") return `${noun}: ${said(fact)}, no longer stated`;
  if (older?.topic === "office" && newer?.topic === "office") {
    if (aspects.includes("symbol")) return `Short name of ${newer.name}: ${older.symbol} → ${newer.symbol}`;
    if (aspects.includes("mandate"))
      return `Task of ${isolated(newer.name)}: ${isolated(older.mandate ?? "not stated")} → ${isolated(newer.mandate ?? "not stated")}`;
  }
  if (older && newer && aspects.includes("edition")) return `Edition: ${said(older)} → ${said(newer)}`;
  return older && newer ? `${noun}: ${said(older)} → ${said(newer)}` : noun;
}
