import { randomUUID } from "node:crypto";
import pg from "pg";
import type { NotesInput } from "@/lib/contracts/notes-input";
import type { Person } from "@/lib/core/permissions/viewer";
import { closeDatabase, database, databaseSlot } from "@/lib/server/db/database";
import { openDatabase } from "@/lib/server/db/open-database";
import { env } from "@/lib/server/env";
import { listNotes } from "@/lib/server/services/annotations/list-notes";
import { fillSearchIndex } from "@/lib/server/services/installation/fill-search-index";
import { seedExampleWorkspace } from "@/lib/server/services/installation/seed-example-workspace";
import { searchWorkspace } from "@/lib/server/services/search/search-workspace";
import { makeWorkspace } from "@/tests/factories/make-workspace";
import { noteOf } from "@/tests/factories/note-of";
import { startPostgres } from "@/tests/fixtures/databases/start-postgres";
import { seededWords } from "./seeded-words";

// How long a search and the table of all notes take among a thousand and among a hundred thousand notes, side by side in one run, on PostgreSQL:
//   node --import ./cli/run-typescript.mjs bench/search.ts [times each, default 40]
// Each question is asked in turn on both databases. Notes are made of the words of the example texts, as often as they stand there. None of
// them is resolved, due, a draft or of a stance, so that a table of those is empty only after all there could be were looked through.

const times = Number(process.argv[2] ?? 40);
const QUESTIONS = {
  "a word of one note": { q: "zyzzyva" },
  "a name": { q: "Coppedge" },
  "a frequent word": { q: "migrants" },
  "the most frequent": { q: "the" },
  "two words": { q: "labor women" },
  "a phrase": { q: '"human trafficking"' },
  "an exclusion": { q: "trafficking -persons" },
  begun: { q: "migr" },
  "notes of one author": { q: "rights", kinds: ["note"] as const },
  "the third page": { q: "protection" },
} as const;
type Question = keyof typeof QUESTIONS;
const TABLES = {
  "all notes, newest": { sort: "newest" },
  "all notes, oldest": { sort: "oldest" },
  "notes with a tag": { sort: "newest", tag: "a tag" },
  "notes resolved": { sort: "newest", state: "resolved" },
  "notes to be done": { sort: "newest", due: "any" },
  "notes with a stance": { sort: "newest", stance: "concern" },
  "one's own drafts": { sort: "newest", state: "draft" },
  "notes of nobody": { sort: "newest", authorId: "00000000-0000-7000-8000-000000000000" },
} as const satisfies Record<string, NotesInput>;
type Table = keyof typeof TABLES;
const isTable = (name: Question | Table): name is Table => name in TABLES;
const NAMES = [...Object.keys(QUESTIONS), ...Object.keys(TABLES)] as readonly (Question | Table)[];

interface Side {
  readonly notes: number;
  readonly url: string;
  viewer: Person;
  readonly waits: Map<string, number[]>;
}

const server = await startPostgres();
const admin = new pg.Client({ connectionString: server.url("postgres") });
await admin.connect();

async function onDatabase<Result>(url: string, act: () => Promise<Result>): Promise<Result> {
  databaseSlot().open = () => openDatabase(env({ NODE_ENV: "test", DATABASE_URL: url }), "bench");
  try {
    return await act();
  } finally {
    await closeDatabase();
  }
}

async function makeSide(notes: number): Promise<Side> {
  const name = `notes_${notes}`;
  await admin.query(`CREATE DATABASE ${name}`);
  const url = server.url(name);
  const viewer = await onDatabase(url, async () => {
    const workspace = await makeWorkspace();
    const editor = await workspace.person("editor");
    await seedExampleWorkspace(editor, workspace.id);
    await insertNotes(editor.userId, notes);
    const began = performance.now();
    await fillSearchIndex();
    const { prisma } = await database();
    await prisma.$executeRaw`ANALYZE "SearchEntry"`;
    console.log(
      `${notes} notes: read into the index in ${((performance.now() - began) / 1_000).toFixed(1)} s`,
    );
    return editor;
  });
  return { notes, url, viewer, waits: new Map() };
}

async function insertNotes(authorId: string, notes: number): Promise<void> {
  const { prisma } = await database();
  const versions = await prisma.version.findMany({ select: { id: true, documentId: true, text: true } });
  const say = seededWords(versions.map(({ text }) => text).join(" "));
  const started = Date.parse("2026-01-01T00:00:00Z");
  for (let from = 0; from < notes; from += 1_000) {
    await prisma.annotation.createMany({
      data: Array.from({ length: Math.min(1_000, notes - from) }, (_, at) => {
        const version = versions[(from + at) % versions.length];
        if (!version) throw new Error("the example workspace has versions");
        const bodyText = from + at === 7 ? "zyzzyva" : say(8 + ((from + at) % 40));
        return {
          documentId: version.documentId,
          versionId: version.id,
          authorId,
          body: JSON.parse(JSON.stringify(noteOf(bodyText))),
          bodyText,
          start: 0,
          end: 10,
          quote: version.text.slice(0, 10),
          prefix: "",
          suffix: "",
          tags: ["a tag"],
          idempotencyKey: randomUUID(),
          createdAt: new Date(started + (from + at) * 60_000),
        };
      }),
    });
  }
}

async function ask({ viewer }: Side, name: Question | Table): Promise<number> {
  if (isTable(name)) {
    const asked = performance.now();
    await listNotes(viewer, TABLES[name]);
    return performance.now() - asked;
  }
  const { q, ...rest } = QUESTIONS[name];
  const input = { q, ...("kinds" in rest ? { kinds: [...rest.kinds], authorId: viewer.userId } : {}) };
  const began = performance.now();
  const first = await searchWorkspace(viewer, input, { typing: name === "begun" });
  if (name !== "the third page") return performance.now() - began;
  const second = await searchWorkspace(viewer, { ...input, ...(first.next ? { after: first.next } : {}) });
  const third = performance.now();
  await searchWorkspace(viewer, { ...input, ...(second.next ? { after: second.next } : {}) });
  return performance.now() - third;
}

const quantile = (waits: readonly number[], share: number) =>
  waits.toSorted((a, b) => a - b)[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0;

try {
  const sides = [await makeSide(1_000), await makeSide(100_000)];
  for (const side of sides)
    await onDatabase(side.url, async () => {
      for (const name of NAMES) {
        for (let warm = 0; warm < 5; warm++) await ask(side, name);
        const waits: number[] = [];
        for (let time = 0; time < times; time++) waits.push(await ask(side, name));
        side.waits.set(name, waits);
      }
    });
  console.log(
    `${"".padEnd(22)}${sides.map(({ notes }) => `${notes} notes: median, p95`.padStart(30)).join("")}     growth`,
  );
  for (const name of NAMES) {
    const [small, large] = sides.map(({ waits }) => waits.get(name) ?? []);
    const cell = (waits: readonly number[] = []) =>
      `${quantile(waits, 0.5).toFixed(1)} ms  ${quantile(waits, 0.95).toFixed(1)} ms`.padStart(30);
    const growth = quantile(large ?? [], 0.5) / quantile(small ?? [], 0.5);
    console.log(`${name.padEnd(22)}${cell(small)}${cell(large)}${growth.toFixed(1).padStart(10)}×`);
  }
} finally {
  await admin.end();
  await server.stop();
}
