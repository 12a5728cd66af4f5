import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { isRole, ROLES } from "@/lib/core/permissions/roles";
import type { Command } from "../command";

const names = Object.keys(ROLES);
const explained = Object.entries(ROLES).map(([role, may]) => `  ${role.padEnd(10)}may ${may}`);

const help = `
Usage: variorum user list
       variorum user add EMAIL --name NAME [--role ${names.join("|")}]
       variorum user password EMAIL
       variorum user disable EMAIL
       variorum user enable EMAIL

People of the first workspace. Each role may do all that those above it may; without --role it is editor:
${explained.join("\n")}

A password is read from standard input, one line: type it, or
variorum user add … < password.txt. Disabling, and a new password, end every session of that person.
The embedded database can be used by one process at a time: stop the server first, or use PostgreSQL.
`;

export const command: Command = {
  summary: "list, add, disable people; set a password",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: "string" }, role: { type: "string", default: "editor" } },
    });
    const [verb, address] = positionals;
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = `variorum user ${verb ?? ""}`;
    try {
      return await act(verb, address, values.name, values.role);
    } finally {
      await closeDatabase();
    }
  },
};

async function act(
  verb: string | undefined,
  address: string | undefined,
  name: string | undefined,
  role: string,
): Promise<number> {
  const accounts = await import("../../lib/server/db/accounts");
  if (verb === "list") {
    for (const user of await accounts.listAccounts()) {
      const roles = user.memberships.map((each) => `${each.role} of ${each.workspace.name}`).join(", ");
      process.stdout.write(`${user.email}\t${user.name}\t${roles}${user.disabledAt ? "\tdisabled" : ""}\n`);
    }
    return 0;
  }
  if (!verb || !["add", "password", "disable", "enable"].includes(verb) || !address) {
    process.stderr.write(`${help.trim()}\n`);
    return 2;
  }
  const { normaliseEmail } = await import("../../lib/core/accounts/normalise-email");
  const email = normaliseEmail(address);
  if (verb === "add") {
    if (!isRole(role)) throw new Error(`--role must be one of ${names.join(", ")}`);
    const workspace = await accounts.findOnlyWorkspace();
    if (!workspace) throw new Error("set up the first account in the browser before adding others");
    await accounts.insertAccount(
      { email, name: name ?? email, passwordHash: await readPasswordHash() },
      workspace.id,
      role,
    );
  } else if (verb === "password") {
    await accounts.updateAccount(email, { passwordHash: await readPasswordHash() });
  } else {
    await accounts.updateAccount(email, { disabledAt: verb === "disable" ? new Date() : null });
  }
  process.stdout.write(`Done: ${verb} ${email}\n`);
  return 0;
}

async function readPasswordHash(): Promise<string> {
  if (process.stdin.isTTY)
    process.stderr.write("Password (12 characters or more; it is shown as you type): ");
  const lines = createInterface({ input: process.stdin });
  const { value = "" } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  const { assertPasswordLength } = await import("../../lib/core/accounts/password-rule");
  assertPasswordLength(value);
  const { hashPassword } = await import("../../lib/server/auth/password");
  return hashPassword(value);
}
