import "server-only";
import type pg from "pg";

export interface Moment {
  /** PostgreSQL's account of which transactions have ended: what can be read now. */
  readonly name: string;
  /** Nothing that a page of this person is made of was written since the moment that was asked about; false without one. */
  readonly isSame: boolean;
}

/** Writes that belong to no workspace are recorded under this name; see the migration `recorded_writes`. */
const EVERYBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Whether any transaction that wrote into a workspace of this person, or about them, has ended since an earlier moment.
 * A transaction's row in RecordedWrite is seen exactly when all else that it wrote is, so none can be missed.
 */
const NOW = `
  SELECT pg_current_snapshot()::text, $1::pg_snapshot IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM "RecordedWrite" w
    WHERE (w."scope" IN ($2::uuid, $3::uuid)
        OR w."scope" IN (SELECT m."workspaceId" FROM "Membership" m WHERE m."userId" = $3::uuid))
      AND w."transaction" >= pg_snapshot_xmin($1::pg_snapshot)::text::bigint
      AND NOT pg_visible_in_snapshot(w."transaction"::text::xid8, $1::pg_snapshot))`;

/** Longer than a page is kept (cli/serving/response-cache.ts). */
const KEPT_MS = 15 * 60_000;
const EVERY_MS = 60_000;

/** Answers what can be read at the moment, and forgets writes that every page that is still kept was made after. */
export class Moments {
  /** Transactions below `oldest` had all ended at the time `at`. */
  #marks: { readonly at: number; readonly oldest: string }[] = [];

  /** @param prepares whether a statement may be kept by its name; behind PostgreSQL there may be a pooler */
  constructor(
    private readonly pool: pg.Pool,
    private readonly prepares: boolean,
  ) {}

  async read(userId: string, since: string | null): Promise<Moment> {
    const { rows } = await this.pool.query<[string, boolean]>({
      ...(this.prepares ? { name: "moment" } : {}),
      text: NOW,
      values: [since, EVERYBODY, userId],
      rowMode: "array",
    });
    const [name = "", isSame = false] = rows[0] ?? [];
    await this.#forget(name.split(":")[0] ?? "0", performance.now());
    return { name, isSame };
  }

  async #forget(oldest: string, now: number): Promise<void> {
    const last = this.#marks.at(-1);
    if (last && now - last.at < EVERY_MS) return;
    this.#marks.push({ at: now, oldest });
    const passed = this.#marks.findLast(({ at }) => now - at > KEPT_MS);
    if (!passed) return;
    this.#marks = this.#marks.filter(({ at }) => at > passed.at);
    await this.pool.query(`DELETE FROM "RecordedWrite" WHERE "transaction" < $1::bigint`, [passed.oldest]);
  }
}
