import "server-only";
import { type DecideFactInput, FactStatementInput } from "@/lib/contracts/fact-input";
import { isAppError } from "@/lib/core/errors";
import { cannotStand, hasLostLetters, LOST_LETTERS, type RowProblem } from "@/lib/core/exchange/table-cells";
import type { DecidedFact } from "@/lib/core/facts/apply-fact-decisions";
import { statementOf } from "@/lib/core/facts/changes/statement-of";
import { describeFact } from "@/lib/core/facts/changes/summarise-fact-change";
import { type Fact, type FactTopic, SURE } from "@/lib/core/facts/fact";
import { FACT_FIELDS, type FactTableRow, fieldOf, statedCells } from "@/lib/core/facts/fact-table";
import { isSameCell, workedOutCells } from "@/lib/core/facts/worked-out-cells";
import { required } from "@/lib/core/permissions/required";
import type { FactDecisionRow } from "@/lib/server/db/fact-decision-row";
import { findFactSubject, type NewFactDecision, type PictureDocumentRow } from "@/lib/server/db/facts";
import { decidedFactsOf } from "@/lib/server/derived/facts/decided-facts-of";
import { nextDecision } from "@/lib/server/derived/facts/next-decision";
import { type CellChange, type PlannedRow, Refused, type TablePlan } from "./table-plan";

/** A row that says something new of a fact. */
export interface FactEdit extends PlannedRow {
  readonly next: NewFactDecision;
  /** Of the decision it is written over; 0 for none. */
  readonly revision: number;
}

type Shown = DecidedFact<FactDecisionRow>;

export const JUDGED_SINCE =
  "this fact was judged after the table was exported; what was said of it was kept. Export again and repeat your edit";
const NO_FACT = "there is no such fact in this document";
const CAME_APART =
  "what stands beside its id is of another fact; sort whole rows, and leave “topic” as it was exported";
const UNDECIDED = ["sure", "to check"];

/** What a table would say of the facts of a document. Nothing is written. */
export async function planFactEdits(
  document: PictureDocumentRow,
  rows: readonly FactTableRow[],
): Promise<TablePlan<FactEdit>> {
  const decided = await decidedFactsOf(document.versions);
  const versions = new Map(document.versions.map((version) => [version.id, version]));
  const texts = new Map<string, string>();
  const textOf = async (id: string) => {
    const text = texts.get(id) ?? required(await findFactSubject(id)).text;
    texts.set(id, text);
    return text;
  };
  const planned: FactEdit[] = [];
  const problems: RowProblem[] = [];
  const seen = new Map<string, number>();
  let unchanged = 0;
  for (const row of rows)
    try {
      const versionId = row.named?.versionId ?? versionCalled(document, row.version);
      const version = versions.get(versionId);
      const facts = decided.get(versionId);
      if (!version || !facts) throw new Refused(NO_FACT);
      const shown = [...facts.facts, ...facts.dismissed].find(({ fact }) => fact.key === row.named?.factKey);
      if (row.named && !shown) throw new Refused(NO_FACT);
      if (shown && row.topic !== "" && row.topic !== shown.fact.topic) throw new Refused(CAME_APART);
      const said = shown ? judgementOf(row, shown, versionId) : additionOf(row, versionId);
      if (!said) {
        const edited = shown && isOfToday(row, shown) && editedInVain(row, [shown.fact]);
        if (edited) throw new Refused(workedOut(edited));
        unchanged++;
        continue;
      }
      const next = await refusing(async () =>
        nextDecision(said.input, await textOf(versionId), facts, version.factDecisions),
      );
      // Other quotation marks and dashes than the text's are the text's by now.
      if (
        shown &&
        said.input.decision === "corrected" &&
        isSame(statedCells(next.fact), statedCells(shown.fact))
      ) {
        unchanged++;
        continue;
      }
      if (shown && row.revision !== null && row.revision !== (shown.decision?.revision ?? 0))
        throw new Refused(JUDGED_SINCE);
      // Told beside what is taken of the row: whoever corrects the words writes the sum anew as well.
      const edited = shown && editedInVain(row, [shown.fact, next.fact]);
      if (edited) problems.push({ row: row.row, what: workedOut(edited) });
      const name = `${versionId} ${next.factKey}`;
      const before = seen.get(name);
      if (before !== undefined) throw new Refused(`says of a fact what row ${before} says`);
      seen.set(name, row.row);
      const stands = version.factDecisions.find(({ factKey }) => factKey === next.factKey);
      if (!shown && stands && stands.decision !== "withdrawn") {
        if (stands.decision === "dismissed")
          throw new Refused(
            "this fact was added before and dismissed since; bring it back on the page of the document",
          );
        unchanged++;
        continue;
      }
      planned.push({
        row: row.row,
        isNew: !shown,
        about: `${version.label}: ${describeFact(next.fact)}`,
        cells: said.cells,
        target: `${name} ${stands?.revision ?? 0}`,
        next,
        revision: stands?.revision ?? 0,
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      problems.push({ row: row.row, what: error.message });
    }
  return { planned, unchanged, problems };
}

/** A table that was taken before says what followed from the words at that time. */
const isOfToday = ({ revision }: FactTableRow, { decision }: Shown): boolean =>
  revision === null || revision === (decision?.revision ?? 0);

/** A column whose cell is neither what was exported nor what the fact says by now; `undefined` where there is none. */
const editedInVain = ({ workedOut: cells }: FactTableRow, facts: readonly Fact[]): string | undefined =>
  [...cells].find(
    ([column, cell]) =>
      cell !== "" &&
      facts.every((fact) => {
        const stands = workedOutCells(fact).get(column);
        return stands !== undefined && !isSameCell(cell, stands);
      }),
  )?.[0];

const workedOut = (column: string): string =>
  `“${column}” is worked out of the words of the fact, and what was written there was not read; edit “wording” or “quote”`;

function versionCalled({ versions }: PictureDocumentRow, label: string): string {
  const called = versions.filter((version) => version.label === label);
  const [only] = called;
  if (!only)
    throw new Refused(`a row without an id is a fact you add, and “${label}” is no version of this document`);
  if (called.length > 1)
    throw new Refused(`several versions are called “${label}”; add the fact on the page`);
  return only.id;
}

const isSame = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...some]) === JSON.stringify([...others]);

/** What cannot be stated is told by its row. */
async function refusing<Result>(act: () => Promise<Result>): Promise<Result> {
  try {
    return await act();
  } catch (error) {
    if (isAppError(error)) throw new Refused(error.message.replace(/\.$/, ""));
    throw error;
  }
}

interface Said {
  readonly input: DecideFactInput;
  readonly cells: readonly CellChange[];
}

/** `null` where the row says what stands. @throws Refused */
function judgementOf(row: FactTableRow, { fact, decision }: Shown, versionId: string): Said | null {
  const stands = statedCells(fact);
  const cells = [...stands].flatMap(([column, before]): CellChange[] => {
    const after = row.said.get(column);
    return after === undefined || after === before ? [] : [{ column, before, after }];
  });
  const word = decision?.decision ?? "";
  const now = word || (fact.confidence < SURE ? "to check" : "sure");
  const state = row.state === undefined || row.state === "" ? now : row.state;
  const stated = { column: "state", before: now, after: state };
  if (cells.length === 0 && state === now) return null;
  // The table that corrected it says what it said before of its state.
  if (cells.length === 0 && word === "corrected" && [...UNDECIDED, "confirmed"].includes(state)) return null;
  const about = { versionId, factKey: fact.key, revision: decision?.revision ?? 0 };
  if (cells.length > 0) {
    if (cells.some(({ before, after }) => hasLostLetters(before, after))) throw new Refused(LOST_LETTERS);
    if (word === "dismissed" || ![now, "corrected", "confirmed"].includes(state))
      throw new Refused(`it cannot be corrected and “${state}” at once`);
    const edited = new Map(cells.map(({ column, after }) => [fieldOf(column), after]));
    const statement = statementFrom({ ...statementOf(fact), ...Object.fromEntries(edited) }, fact.topic);
    return { input: { decision: "corrected", ...about, fact: statement }, cells };
  }
  const decisionOf = (): "confirmed" | "dismissed" | "withdrawn" => {
    if (state === "dismissed") return "dismissed";
    if (state === "confirmed" && word === "") return "confirmed";
    if (UNDECIDED.includes(state) && word === "confirmed") return "withdrawn";
    if (UNDECIDED.includes(state) && word === "")
      throw new Refused(`whether it is sure is worked out; write “confirmed” or “dismissed”`);
    if (state === "corrected" || state === "added")
      throw new Refused(`it says “${state}”, and nothing of the fact was changed`);
    if (word !== "")
      throw new Refused(`what is ${word} cannot become “${state}” here; do so on the page of the document`);
    throw new Refused(cannotStand(state, "state", "confirmed, dismissed, or what was exported"));
  };
  return { input: { decision: decisionOf(), ...about }, cells: [stated] };
}

/** @throws Refused */
function additionOf(row: FactTableRow, versionId: string): Said {
  const columns = Object.hasOwn(FACT_FIELDS, row.topic) ? FACT_FIELDS[row.topic as FactTopic] : null;
  if (!columns) throw new Refused(cannotStand(row.topic, "topic", Object.keys(FACT_FIELDS).join(", ")));
  const given = columns.flatMap((column) => {
    const cell = row.said.get(column);
    return cell ? [[column, cell] as const] : [];
  });
  const fields = Object.fromEntries(given.map(([column, cell]) => [fieldOf(column), cell]));
  const fact = statementFrom({ topic: row.topic, ...fields }, row.topic as FactTopic);
  return {
    input: { decision: "added", versionId, fact },
    cells: given.map(([column, after]) => ({ column, before: "", after })),
  };
}

/** @throws Refused naming the column that is wrong */
function statementFrom(stated: Readonly<Record<string, unknown>>, topic: FactTopic): FactStatementInput {
  const parsed = FactStatementInput.safeParse(stated);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = String(issue?.path[0] ?? "");
  const column = FACT_FIELDS[topic].find((each) => fieldOf(each) === field) ?? field;
  if (issue?.code === "invalid_value")
    throw new Refused(cannotStand(String(stated[field] ?? ""), column, issue.values.join(", ")));
  if (stated[field] === undefined) throw new Refused(`nothing stands under “${column}”`);
  throw new Refused(`“${column}”: ${issue?.message.replace(/\.$/, "")}`);
}
