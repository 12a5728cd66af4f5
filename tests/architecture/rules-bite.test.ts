import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { cruiseProject } from "./cruise";

/** Something that a file in this place may never import. */
const FOREIGN = [
  'import { open } from "@/lib/server/db/database";',
  'import { run } from "@/cli/main";',
  'import { Button } from "@/components/ui/button";',
].join("\n");

/** Where a bad import is planted in each room, and what is left of the foreign ones there. */
const inRoom: Record<string, string> = {
  core: "lib/core/planted.ts",
  "server/env": "lib/server/planted.ts",
  app: "app/planted/page.tsx",
  "the framework's own files": "proxy.ts",
};
const folderOf = (room: string) =>
  /^(core|server)\//.test(room) || room === "contracts" || room === "view-models" ? `lib/${room}` : room;
const fileIn = (room: string) => inRoom[room] ?? `${folderOf(room)}/planted.ts`;

/** One bad import for each other rule, in files that exist only for this test. */
const planted: Record<string, { file: string; source: string }> = {
  "every-folder-is-a-room": {
    file: "lib/reports/planted-report.ts",
    source: 'import { isRow } from "@/lib/core/comparison/units/row-cells";\nexport const report = isRow;',
  },
  "services-do-not-call-services": {
    file: "lib/server/services/workspace/planted-service.ts",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const again = openHome;',
  },
  "prisma-lives-in-db": {
    file: "lib/server/services/facts/planted-prisma.ts",
    source:
      'import { PrismaClient } from "@/lib/server/db/generated/client";\nexport const client = PrismaClient;',
  },
  "no-circles": {
    file: "lib/core/text/planted-circle.ts",
    // A circle of types alone is one.
    source: 'import type { Other } from "@/lib/core/text/planted-other";\nexport type One = Other | null;',
  },
  "imports-exist": {
    file: "lib/core/text/planted-typo.ts",
    source: 'import { nothing } from "@/lib/core/text/no-such-file";\nexport const none = nothing;',
  },
};

const beside: Record<string, string> = {
  "lib/core/text/planted-other.ts":
    'import type { One } from "@/lib/core/text/planted-circle";\nexport type Other = One | null;',
};

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
};
function faultOf(name: string): { file: string; source: string } {
  const room = /^room: (.*)$/.exec(name)?.[1];
  if (room !== undefined) return { file: fileIn(room), source: FOREIGN };
  const fault = planted[name];
  if (!fault) throw new Error(`plant a fault for ${name}`);
  return fault;
}

let clean: Awaited<ReturnType<typeof cruiseProject>>;
let faulty: Awaited<ReturnType<typeof cruiseProject>>;

beforeAll(async () => {
  clean = await cruiseProject();
  const files = forbidden.map(({ name }) => {
    const { file, source } = faultOf(name);
    return [file, source] as const;
  });
  faulty = await cruiseProject({ ...Object.fromEntries(files), ...beside });
}, 120_000);

test("the project keeps the rules", () => {
  expect(clean.modules).toBeGreaterThan(200);
  expect(clean.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

test.each(forbidden.map(({ name }) => name))("rule %s bites", (name) => {
  const file = faultOf(name).file.replace(/\.tsx?$/, "");
  const caught = faulty.violations.filter(
    ({ rule, from }) => rule.name === name && from.replace(/\.jsx?$/, "") === file,
  );
  expect(caught.length).toBeGreaterThan(0);
});
