import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { NOTICE_CHANNEL, type WriteNotices } from "./write-notices";

/** How often it is looked whether the connection still answers: a network can take it away without a word. */
const LOOK_EVERY_MS = 30_000;
const ANSWER_WITHIN_MS = 10_000;
const TRY_AGAIN_MS = 1_000;

/**
 * The one connection of a process on which PostgreSQL tells of writes: made when somebody first asks, and made again when it is lost,
 * with word to everybody that something may have been missed. It cannot be one of the pool's, which go back to it.
 */
export class ListeningConnection {
  #opening: Promise<void> | null = null;
  #client: pg.Client | null = null;
  #looking: NodeJS.Timeout | null = null;
  #isClosed = false;

  constructor(
    private readonly connectionString: string,
    private readonly notices: () => WriteNotices,
  ) {}

  /** Done when it listens. A failed first try is the asker's to know, and the next one tries again. */
  open(): Promise<void> {
    this.#opening ??= this.#connect().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: 5_000,
      query_timeout: ANSWER_WITHIN_MS,
      keepAlive: true,
      application_name: "variorum notices",
    });
    client.on("notification", (message) => this.notices().receive(message));
    // The end is told as "end", with or without an error before it.
    client.on("error", () => undefined);
    await client.connect();
    await client.query(`LISTEN ${NOTICE_CHANNEL}`);
    client.once("end", () => void this.#lost(client));
    this.#client = client;
    this.#looking = setInterval(() => {
      client.query("SELECT 1").catch(() => void this.#lost(client));
    }, LOOK_EVERY_MS).unref();
    if (this.#isClosed) await this.close();
  }

  async #lost(client: pg.Client): Promise<void> {
    if (this.#client !== client) return;
    this.#forget();
    client.end().catch(() => undefined);
    this.#opening = this.#again();
    await this.#opening;
  }

  async #again(): Promise<void> {
    while (!this.#isClosed) {
      try {
        await this.#connect();
        this.notices().tell({ kind: "gap" });
        return;
      } catch {
        await pause(TRY_AGAIN_MS, undefined, { ref: false });
      }
    }
  }

  #forget(): void {
    this.#client = null;
    if (this.#looking) clearInterval(this.#looking);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const client = this.#client;
    this.#forget();
    await client?.end().catch(() => undefined);
  }
}
