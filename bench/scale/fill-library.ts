import type pg from "pg";
import type { NoteDocument } from "@/lib/core/notes/note-document";
import { hashPassword } from "@/lib/server/auth/password";
import { blocksCodec } from "@/lib/server/db/codecs/blocks";
import { metadataCodec } from "@/lib/server/db/codecs/metadata";
import { noteCodec } from "@/lib/server/db/codecs/note";
import { IMPORTER } from "@/lib/server/import/imported-document";
import { noteOf } from "@/tests/factories/note-of";
import { madeDocument } from "./made-library";

export const PERSON = { email: "bench@example.gov", password: "a bench needs a password" };

/** Documents that go in with one statement a table. */
const BATCH = 200;

interface Fill {
  readonly documents: number;
  /** On each document, nine of ten on its newest version. */
  readonly notes: number;
  /** On the newest version of the first document, besides. */
  readonly notesOnOne: number;
}

/** What a page is asked for with. */
export interface Library {
  readonly userId: string;
  readonly workspaceId: string;
}

/** Puts made-up documents of three versions with positions and notes into a migrated database, past the services. */
export async function fillLibrary(client: pg.ClientBase, fill: Fill): Promise<Library> {
  const userId = uuid("user", 0);
  const workspaceId = uuid("workspace", 0);
  await client.query(
    `INSERT INTO "User" ("id", "email", "name", "passwordHash") VALUES ($1, $2, 'Bench', $3)`,
    [userId, PERSON.email, await hashPassword(PERSON.password)],
  );
  await client.query(`INSERT INTO "Workspace" ("id", "name") VALUES ($1, 'Library')`, [workspaceId]);
  await client.query(`INSERT INTO "Membership" ("userId", "workspaceId", "role") VALUES ($1, $2, 'admin')`, [
    userId,
    workspaceId,
  ]);
  for (let from = 0; from < fill.documents; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, fill.documents - from) }, (_, at) => from + at);
    await client.query("BEGIN");
    await insertBatch(client, numbers, { userId, workspaceId }, fill);
    await client.query("COMMIT");
  }
  await client.query("ANALYZE");
  return { userId, workspaceId };
}

async function insertBatch(
  client: pg.ClientBase,
  numbers: readonly number[],
  { userId, workspaceId }: Library,
  fill: Fill,
) {
  const made = numbers.map((number) => ({ number, id: uuid("document", number), ...madeDocument(number) }));
  await insert(
    client,
    "Document",
    {
      id: "uuid",
      workspaceId: "uuid",
      title: "text",
      office: "text",
      lang: "text",
      createdAt: "timestamptz",
    },
    made.map(({ id, title, office, number }) => [id, workspaceId, title, office, "en", madeAt(number)]),
  );
  const versions = made.flatMap((document) =>
    document.versions.map((version, at) => ({
      ...version,
      number: document.number,
      id: uuid("version", document.number * 3 + at),
      documentId: document.id,
      ordinal: at + 1,
    })),
  );
  const metadata = JSON.stringify(
    metadataCodec.encode({ title: null, kind: null, office: null, place: null, date: null }),
  );
  await insert(
    client,
    "Version",
    {
      id: "uuid",
      documentId: "uuid",
      ordinal: "int",
      label: "text",
      dateIso: "text",
      datePrecision: "text",
      dateBasis: "text",
      sourceUrl: "text",
      fileName: "text",
      mediaType: "text",
      bytes: "bytea",
      byteLength: "int",
      sha256: "text",
      text: "text",
      blocks: "jsonb",
      metadata: "jsonb",
      lang: "text",
      words: "int",
      importerVersion: "text",
      createdAt: "timestamptz",
    },
    versions.map((each) => [
      each.id,
      each.documentId,
      each.ordinal,
      each.label,
      each.dateIso,
      "year",
      "published",
      each.sourceUrl,
      "paper.txt",
      "text/plain",
      `\\x${Buffer.from(each.text).toString("hex")}`,
      Buffer.byteLength(each.text),
      each.sha256,
      each.text,
      JSON.stringify(blocksCodec.encode(each.blocks)),
      metadata,
      "en",
      each.words,
      IMPORTER.version,
      madeAt(each.number),
    ]),
  );
  await insert(
    client,
    "Position",
    {
      id: "uuid",
      documentId: "uuid",
      versionId: "uuid",
      lineageId: "uuid",
      ordinal: "int",
      label: "text",
      heading: "text",
      start: "int",
      end: "int",
    },
    versions.flatMap((version) =>
      version.positions.map(({ label, heading, start, end }, at) => [
        uuid(`position ${version.ordinal}`, version.number * 100 + at),
        version.documentId,
        version.id,
        uuid("lineage", version.number * 100 + at),
        at + 1,
        label,
        heading,
        start,
        end,
      ]),
    ),
  );
  await insertNotes(
    client,
    versions.filter(({ ordinal }) => ordinal === 3),
    userId,
    fill,
  );
}

async function insertNotes(
  client: pg.ClientBase,
  newest: readonly {
    number: number;
    id: string;
    documentId: string;
    text: string;
    positions: readonly { start: number; end: number }[];
  }[],
  userId: string,
  { notes, notesOnOne }: Fill,
) {
  const body = JSON.stringify(
    noteCodec.encode(noteOf("Compare this with what was said before the council.") as NoteDocument),
  );
  const rows = newest.flatMap((version) =>
    Array.from({ length: version.number === 0 ? notes + notesOnOne : notes }, (_, at) => {
      const { start, end } = version.positions[at % version.positions.length] ?? { start: 0, end: 20 };
      const from = start + 3 + (at % 40);
      const to = Math.min(end, from + 30);
      return [
        uuid("note", version.number * 10_000 + at),
        version.documentId,
        version.id,
        userId,
        body,
        "Compare this with what was said before the council.",
        from,
        to,
        version.text.slice(from, to),
        version.text.slice(from - 20, from),
        version.text.slice(to, to + 20),
        uuid("key", version.number * 10_000 + at),
        madeAt(version.number * 10 + at),
      ];
    }),
  );
  await insert(
    client,
    "Annotation",
    {
      id: "uuid",
      documentId: "uuid",
      versionId: "uuid",
      authorId: "uuid",
      body: "jsonb",
      bodyText: "text",
      start: "int",
      end: "int",
      quote: "text",
      prefix: "text",
      suffix: "text",
      idempotencyKey: "uuid",
      createdAt: "timestamptz",
    },
    rows,
  );
}

/** One statement for all rows: a column is one parameter. */
async function insert(
  client: pg.ClientBase,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = Object.keys(columns);
  // JSON and bytes travel as text: the driver would write arrays of them otherwise.
  const travels = (type: string) => (type === "jsonb" || type === "bytea" ? "text" : type);
  const given = names.map((name, at) => `$${at + 1}::${travels(columns[name] ?? "text")}[]`);
  const cast = names.map((name) => `"${name}"::${columns[name]}`);
  const quoted = names.map((name) => `"${name}"`).join(", ");
  await client.query(
    `INSERT INTO "${table}" (${quoted}) SELECT ${cast.join(", ")} FROM unnest(${given.join(", ")}) AS row(${quoted})`,
    names.map((_, at) => rows.map((row) => row[at])),
  );
}

const madeAt = (number: number) => new Date(Date.UTC(2020, 0, 1) + number * 60_000).toISOString();

/** The same name and number give the same id; ids of later numbers sort later. */
export function uuid(name: string, number: number): string {
  let mixed = 0;
  for (const letter of name) mixed = (Math.imul(mixed, 31) + letter.charCodeAt(0)) >>> 0;
  const hex = (value: number, length: number) => value.toString(16).padStart(length, "0").slice(-length);
  return `01900000-${hex(Math.floor(number / 65_536), 4)}-7${hex(number >> 4, 3)}-8${hex(number, 3)}-${hex(mixed, 8)}${hex(number, 4)}`;
}
