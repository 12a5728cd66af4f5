#!/bin/sh
# A good guess: to load one relation more with a list of rows (relationLoadStrategy "join") costs one small look-up more for each row that
# is found. A condition on a related table, with an index on its column, goes on choosing the rows.
# What happens: each relation of `select` is one LEFT JOIN LATERAL of the statement, and the table of the condition is one more. PostgreSQL
# puts no more than eight tables of one FROM in order (join_collapse_limit). With the relation that passes this number, the condition
# is looked at last: every row of the table is read, and each one's relations with it, to return the same few rows. Results stay right and
# a small database stays fast, so that no test sees it; with 100,000 rows the same question took 1.5 s in place of 10 ms.
# It helps to ask from the other side (the document with its notes), or in two questions.
# Seen with Prisma 7.10.0 (preview feature relationJoins) and PostgreSQL 18 as PGlite 0.5.14.
# Source: PostgreSQL documentation, 14.3 and 20.7.4 (join_collapse_limit); the statements that the client logs.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm pkg set type=module >/dev/null
npm install --silent --no-audit --no-fund prisma@7.10.0 @prisma/client@7.10.0 @prisma/adapter-pg@7.10.0 tsx@4.20.6 \
  @electric-sql/pglite@0.5.14 @electric-sql/pglite-socket@0.2.17
cat > schema.prisma <<'S'
generator client {
  provider        = "prisma-client"
  output          = "./client"
  previewFeatures = ["relationJoins"]
}
datasource db {
  provider = "postgresql"
}
model Document {
  id       Int       @id
  versions Version[]
  notes    Note[]
}
model Version {
  id         Int      @id
  documentId Int
  document   Document @relation(fields: [documentId], references: [id])
  notes      Note[]
  @@index([documentId])
}
model Person {
  id       Int    @id
  written  Note[] @relation("author")
  assigned Note[] @relation("assignee")
  closed   Note[] @relation("closer")
}
model Note {
  id         Int      @id
  documentId Int
  versionId  Int
  authorId   Int
  assigneeId Int?
  closerId   Int?
  document   Document @relation(fields: [documentId], references: [id])
  version    Version  @relation(fields: [versionId], references: [id])
  author     Person   @relation("author", fields: [authorId], references: [id])
  assignee   Person?  @relation("assignee", fields: [assigneeId], references: [id])
  closer     Person?  @relation("closer", fields: [closerId], references: [id])
  replies    Reply[]
  tags       Tag[]
  @@index([documentId])
}
model Reply {
  id     Int  @id
  noteId Int
  note   Note @relation(fields: [noteId], references: [id])
  @@index([noteId])
}
model Tag {
  id     Int  @id
  noteId Int
  note   Note @relation(fields: [noteId], references: [id])
  @@index([noteId])
}
S
echo 'export default { schema: "schema.prisma" };' > prisma.config.ts
# Generating needs no engine; without this it is downloaded first.
PRISMA_SCHEMA_ENGINE_BINARY=/bin/true CHECKPOINT_DISABLE=1 npx prisma generate >/dev/null
cat > look.ts <<'T'
import { PGlite } from "@electric-sql/pglite";
import { PGLiteSocketServer } from "@electric-sql/pglite-socket";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./client/client.js";

const db = await PGlite.create();
await db.exec(`
  CREATE TABLE "Document" ("id" int PRIMARY KEY);
  CREATE TABLE "Version" ("id" int PRIMARY KEY, "documentId" int NOT NULL);
  CREATE TABLE "Person" ("id" int PRIMARY KEY);
  CREATE TABLE "Note" ("id" int PRIMARY KEY, "documentId" int NOT NULL, "versionId" int NOT NULL, "authorId" int NOT NULL,
    "assigneeId" int, "closerId" int);
  CREATE TABLE "Reply" ("id" int PRIMARY KEY, "noteId" int NOT NULL);
  CREATE TABLE "Tag" ("id" int PRIMARY KEY, "noteId" int NOT NULL);
  INSERT INTO "Person" VALUES (1);
  INSERT INTO "Document" SELECT n FROM generate_series(1, 2000) n;
  INSERT INTO "Version" SELECT n, n FROM generate_series(1, 2000) n;
  INSERT INTO "Note" SELECT n, n % 2000 + 1, n % 2000 + 1, 1, 1, 1 FROM generate_series(1, 20000) n;
  CREATE INDEX ON "Version" ("documentId");
  CREATE INDEX ON "Note" ("documentId");
  CREATE INDEX ON "Reply" ("noteId");
  CREATE INDEX ON "Tag" ("noteId");
  ANALYZE;`);
const server = new PGLiteSocketServer({ db, port: 0, host: "127.0.0.1" });
await server.start();
const port = Number(server.getServerConn().split(":").pop());
const prisma = new PrismaClient({
  adapter: new PrismaPg({ host: "127.0.0.1", port, user: "postgres", database: "postgres", max: 1 }),
  log: [{ emit: "event", level: "query" }],
});
let asked: { query: string; params: string } = { query: "", params: "" };
prisma.$on("query", (event) => {
  if (event.query.startsWith("SELECT")) asked = event;
});
const id = { select: { id: true } };
const relations = { version: id, author: id, assignee: id, closer: id, replies: id, tags: id };
const names = Object.keys(relations) as (keyof typeof relations)[];
const rowsRead: number[] = [];
for (let count = 3; count <= names.length; count++) {
  const select = Object.fromEntries(names.slice(0, count).map((name) => [name, relations[name]]));
  const found = await prisma.note.findMany({
    where: { document: { versions: { some: { id: { in: [7, 8] } } } } },
    select: { id: true, ...select },
    relationLoadStrategy: "join",
  });
  const { rows } = await db.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${asked.query}`,
    JSON.parse(asked.params),
  );
  const read = mostRows(rows[0]!["QUERY PLAN"][0]!.Plan);
  rowsRead.push(read);
  console.log(`${count} relations: ${found.length} notes found, ${read} rows of "Note" read`);
}
interface Plan { "Relation Name"?: string; "Actual Rows": number; "Actual Loops": number; Plans?: Plan[] }
function mostRows(plan: Plan): number {
  const own = plan["Relation Name"] === "Note" ? Math.round(plan["Actual Rows"] * plan["Actual Loops"]) : 0;
  return own + (plan.Plans ?? []).reduce((sum, each) => sum + mostRows(each), 0);
}
await prisma.$disconnect();
await server.stop();
process.exit(Math.min(...rowsRead) <= 20 && Math.max(...rowsRead) >= 20_000 ? 0 : 1);
T
npx tsx look.ts
# Output seen:
# 3 relations: 20 notes found, 20 rows of "Note" read
# 4 relations: 20 notes found, 20 rows of "Note" read
# 5 relations: 20 notes found, 20 rows of "Note" read
# 6 relations: 20 notes found, 20000 rows of "Note" read
