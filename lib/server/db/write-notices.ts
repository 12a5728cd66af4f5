import "server-only";
import { AppError } from "@/lib/core/errors";

/** The channel of the migration `write_notices`. */
export const NOTICE_CHANNEL = "variorum";

/** Who has something open through one process: no write, but it goes the same way. */
export interface PresenceNotice {
  readonly kind: "here";
  readonly thing: string;
  readonly process: string;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Whoever hears it and has somebody there is to say so. */
  readonly asks: boolean;
}

/** What became known of writes that have ended, by whichever process. It names things and holds nothing of them. */
export type WriteNotice =
  | {
      readonly kind: "document";
      readonly documentId: string;
      /** Notes that were written, or that something was written to. */
      readonly notes: readonly string[];
      /** Readings in which judgements were written: the id of a second one, or "first", or something. */
      readonly readings: readonly string[];
    }
  /** The document, or a version that was of it, went to the trash or came back. */
  | { readonly kind: "moved"; readonly documentId: string }
  | PresenceNotice
  /** Something of a person's account, sessions or roles. */
  | { readonly kind: "person"; readonly userId: string }
  /** What a person is told of in their inbox. */
  | { readonly kind: "inbox"; readonly userId: string }
  /** Something is to be told to webhooks. */
  | { readonly kind: "webhooks" }
  /** Notices may have been missed: the connection was away. */
  | { readonly kind: "gap" }
  /** There will be no more. */
  | { readonly kind: "closed" };

type Hear = (notice: WriteNotice) => void;

/** Hands on what the database tells of writes to whoever listens in this process. */
export class WriteNotices {
  readonly #listeners = new Set<Hear>();
  #isClosed = false;

  /** @param listen begins to listen, and is done when nothing that is written from now on can be missed */
  constructor(private readonly listen: () => Promise<void> = async () => undefined) {}

  /**
   * @returns how to stop
   * @throws AppError "unavailable" where there are no more notices, and whatever `listen` throws
   */
  async subscribe(hear: Hear): Promise<() => void> {
    if (!this.#isClosed) await this.listen();
    if (this.#isClosed) throw new AppError("unavailable", "The server is stopping.");
    this.#listeners.add(hear);
    return () => void this.#listeners.delete(hear);
  }

  tell(notice: WriteNotice): void {
    for (const hear of [...this.#listeners]) hear(notice);
  }

  /** A message of the database. What is not ours, or of a later release, is no notice. */
  receive({ channel, payload }: { readonly channel: string; readonly payload?: string | undefined }): void {
    const notice = channel === NOTICE_CHANNEL ? noticeOf(payload ?? "") : null;
    if (notice) this.tell(notice);
  }

  close(): void {
    this.#isClosed = true;
    this.tell({ kind: "closed" });
  }
}

/** @returns `null` for what is none */
export function noticeOf(payload: string): WriteNotice | null {
  let said: unknown;
  try {
    said = JSON.parse(payload);
  } catch {
    return null;
  }
  if (typeof said !== "object" || said === null) return null;
  const { document, notes, readings, moved, person, inbox, webhooks, here, process, people, asks } =
    said as Readonly<Record<string, unknown>>;
  if (typeof person === "string") return { kind: "person", userId: person };
  if (typeof inbox === "string") return { kind: "inbox", userId: inbox };
  if (webhooks === true) return { kind: "webhooks" };
  if (typeof here === "string" && typeof process === "string")
    return { kind: "here", thing: here, process, people: peopleOf(people), asks: asks === true };
  if (typeof moved === "string") return { kind: "moved", documentId: moved };
  if (typeof document !== "string") return null;
  return {
    kind: "document",
    documentId: document,
    notes: wordsOf(notes),
    readings: wordsOf(readings),
  };
}

const wordsOf = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.filter((each) => typeof each === "string") : [];

const peopleOf = (given: unknown): PresenceNotice["people"] =>
  Array.isArray(given)
    ? given.flatMap((each: unknown) => {
        const { id, name } = (each ?? {}) as Readonly<Record<string, unknown>>;
        return typeof id === "string" && typeof name === "string" ? [{ id, name }] : [];
      })
    : [];
