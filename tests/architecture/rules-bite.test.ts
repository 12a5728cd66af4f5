import { createRequire } from "node:module";
import { beforeAll, expect, test } from "vitest";
import { cruiseProject } from "./cruise";

/** One bad import for each rule, in files that exist only for this test. */
const planted: Record<string, { file: string; source: string }> = {
  "core-is-pure": {
    file: "lib/core/text/planted-core.ts",
    source: 'import { env } from "@/lib/server/env";\nenv();',
  },
  "contracts-know-core-alone": {
    file: "lib/contracts/planted-contract.ts",
    source: 'import type { Env } from "@/lib/server/env";\nexport const name: keyof Env = "secret";',
  },
  "view-models-know-core-and-contracts": {
    file: "lib/view-models/reader/planted-view-model.ts",
    source: 'import { useState } from "react";\nexport const state = useState;',
  },
  "derived-serves-services": {
    file: "lib/server/derived/planted-derived.ts",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const up = openHome;',
  },
  "server-points-down": {
    file: "lib/server/services/facts/planted-up.ts",
    source: 'import { signOut } from "@/app/actions/account";\nsignOut({});',
  },
  "components-know-no-server": {
    file: "components/reader/planted-component.tsx",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const open = openHome;',
  },
  "ui-knows-no-domain": {
    file: "components/ui/planted-button.tsx",
    source:
      'import type { HomeView } from "@/lib/contracts/document-view";\nexport const view: HomeView | null = null;',
  },
  "features-meet-in-workspace": {
    file: "components/settings/planted-settings.tsx",
    source: 'import { planted } from "@/components/reader/planted-target";\nexport const feature = planted;',
  },
  "app-asks-services": {
    file: "app/planted/page.tsx",
    source: 'import { countUsers } from "@/lib/server/db/accounts";\nexport default countUsers;',
  },
  "services-do-not-call-services": {
    file: "lib/server/services/workspace/planted-service.ts",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const again = openHome;',
  },
  "leaves-are-leaves": {
    file: "lib/server/import/planted-leaf.ts",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const up = openHome;',
  },
  "presenters-only-present": {
    file: "lib/server/presenters/planted-presenter.ts",
    source:
      'import { openHome } from "@/lib/server/services/workspace/open-home";\nexport const up = openHome;',
  },
  "prisma-lives-in-db": {
    file: "lib/server/services/facts/planted-prisma.ts",
    source:
      'import { PrismaClient } from "@/lib/server/db/generated/client";\nexport const client = PrismaClient;',
  },
  "production-knows-no-tests": {
    file: "lib/server/planted-fixture.ts",
    source: 'import { noteOf } from "@/tests/factories/note-of";\nexport const note = noteOf;',
  },
  "no-circles": {
    file: "lib/core/text/planted-circle.ts",
    source: 'import { other } from "@/lib/core/text/planted-other";\nexport const one = () => other;',
  },
  "imports-exist": {
    file: "lib/core/text/planted-typo.ts",
    source: 'import { nothing } from "@/lib/core/text/no-such-file";\nexport const none = nothing;',
  },
};

const beside: Record<string, string> = {
  "components/reader/planted-target.tsx": "export const planted = 1;",
  "tests/factories/note-of.ts": "export const noteOf = 1;",
  "lib/core/text/planted-other.ts":
    'import { one } from "@/lib/core/text/planted-circle";\nexport const other = () => one;',
};

const { forbidden } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  forbidden: { name: string }[];
};
let clean: Awaited<ReturnType<typeof cruiseProject>>;
let faulty: Awaited<ReturnType<typeof cruiseProject>>;

beforeAll(async () => {
  clean = await cruiseProject();
  const files = Object.values(planted).map(({ file, source }) => [file, source] as const);
  faulty = await cruiseProject({ ...Object.fromEntries(files), ...beside });
}, 120_000);

test("the project keeps the rules", () => {
  expect(clean.modules).toBeGreaterThan(200);
  expect(clean.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
});

test.each(forbidden.map(({ name }) => name))("rule %s bites", (name) => {
  const fault = planted[name];
  if (!fault) throw new Error(`plant a fault for ${name}`);
  const file = fault.file.replace(/\.tsx?$/, "");
  const caught = faulty.violations.filter(
    ({ rule, from }) => rule.name === name && from.replace(/\.jsx?$/, "") === file,
  );
  expect(caught.length).toBeGreaterThan(0);
});
