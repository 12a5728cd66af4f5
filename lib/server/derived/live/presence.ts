import "server-only";
import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/core/permissions/viewer";
import { tellPresence } from "@/lib/server/db/live";
import type { PresenceNotice } from "@/lib/server/db/write-notices";

/** Somebody of another process is gone when that has not said so for three looks: it may have been killed. */
const KEPT_MS = 80_000;
/** So many are named to other processes; a notice has 7,999 bytes. */
const MOST_NAMED = 30;

interface Here {
  readonly process: string;
  readonly at: Map<string, Map<symbol, Person>>;
}

const KEY = Symbol.for("variorum.presence");
const global = globalThis as typeof globalThis & { [KEY]?: Here };

/** Who has what open through this process, whichever bundle asks. */
function here(): Here {
  global[KEY] ??= { process: randomUUID(), at: new Map() };
  return global[KEY];
}

/**
 * Who has a thing open, through any process, as one of them sees it. Each process tells the others whom it has there: when somebody
 * comes or goes, when it is asked by one that has just come, and from time to time. Nothing is stored.
 */
export class Presence {
  readonly #me = Symbol("stream");
  readonly #seen = new Map<string, { readonly people: PresenceNotice["people"]; readonly until: number }>();

  constructor(private readonly thing: string) {}

  /** Comes, and asks the other processes who is there. Once more changes nothing but a name. */
  enter(viewer: Person): void {
    const { at } = here();
    const people = at.get(this.thing) ?? new Map<symbol, Person>();
    const isNew = !people.has(this.#me);
    at.set(this.thing, people.set(this.#me, viewer));
    if (isNew) this.#tell(true);
  }

  /** Others may have come or gone unheard. */
  ask(): void {
    this.#tell(true);
  }

  leave(): void {
    const { at } = here();
    const people = at.get(this.thing);
    if (!people?.delete(this.#me)) return;
    if (people.size === 0) at.delete(this.thing);
    this.#tell(false);
  }

  hear({ process, people, asks }: PresenceNotice): void {
    this.#seen.set(process, { people, until: Date.now() + KEPT_MS });
    if (asks && process !== here().process) this.tellAgain();
  }

  /** What other processes have of this one, and would forget. One of those who are here does it for all. */
  tellAgain(): void {
    const [first] = here().at.get(this.thing)?.keys() ?? [];
    if (first === this.#me) this.#tell(false);
  }

  /** Names of the others, each person once, in the order of the alphabet. */
  others(userId: string): readonly string[] {
    const names = new Map<string, string>();
    for (const [process, { people, until }] of this.#seen) {
      if (until < Date.now()) this.#seen.delete(process);
      else for (const person of people) if (person.id !== userId) names.set(person.id, person.name);
    }
    return [...names.values()].sort((one, other) => one.localeCompare(other, "en"));
  }

  #tell(asks: boolean): void {
    const people = new Map(
      [...(here().at.get(this.thing)?.values() ?? [])].map(({ userId, name }) => [
        userId,
        { id: userId, name },
      ]),
    );
    tellPresence({
      kind: "here",
      thing: this.thing,
      process: here().process,
      people: [...people.values()].slice(0, MOST_NAMED),
      asks,
      // A database that is away has nobody listening either.
    }).catch(() => undefined);
  }
}
