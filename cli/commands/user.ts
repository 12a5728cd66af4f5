import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import type { ManageAccountInput, ManagedAccountsView } from "@/lib/contracts/manage-account-input";
import { isRole, ROLES } from "@/lib/core/permissions/roles";
import { askHolder, holderAddress } from "../ask-holder";
import type { Command } from "../command";
import type { RemoteServer } from "../remote/remote-server";

const names = Object.keys(ROLES);
const explained = Object.entries(ROLES).map(([role, may]) => `  ${role.padEnd(10)}may ${may}`);

const help = `
Usage: variorum user list
       variorum user add EMAIL --name NAME [--role ${names.join("|")}]
       variorum user password EMAIL
       variorum user disable EMAIL
       variorum user enable EMAIL
       variorum user reset-two-step EMAIL

People of the first workspace. Each role may do all that those above it may; without --role it is editor:
${explained.join("\n")}

A password is read from standard input, one line: type it, or
variorum user add … < password.txt. Disabling, a new password, and resetting two-step sign-in end every session of
that person. Reset it for somebody who has lost phone and recovery codes: their password alone signs them in then.
It works while the server runs, on either database. With an access token of the scope "admin" in VARIORUM_TOKEN the server at
VARIORUM_URL is asked instead, from any machine, about the members of your first workspace. No password is read then: add invites,
and password makes a link; both print the link to hand over. reset-two-step is done beside the server or under People alone.
`;

export const command: Command = {
  summary: "list, add, disable people; set a password; reset two-step sign-in",
  help,
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { name: { type: "string" }, role: { type: "string", default: "editor" } },
    });
    const [verb, email, ...more] = positionals;
    const isAsked =
      verb === "list"
        ? !email
        : ["add", "password", "disable", "enable", "reset-two-step"].includes(verb ?? "");
    if (!isAsked || more.length > 0 || (verb !== "list" && !email)) {
      process.stderr.write(`${help.trim()}\n`);
      return 2;
    }
    if (!isRole(values.role)) throw new Error(`--role must be one of ${names.join(", ")}`);
    const { ManageAccountInput } = await import("../../lib/contracts/manage-account-input");
    const { remoteServer } = await import("../remote/remote-server");
    const remote = remoteServer(undefined);
    const wantsPassword = !remote && (verb === "add" || verb === "password");
    const input = ManageAccountInput.parse({
      verb,
      ...(email ? { email } : {}),
      ...(verb === "add" ? { name: values.name, role: values.role } : {}),
      ...(wantsPassword ? { password: await readPassword() } : {}),
      // Whose it is sets it by the link.
      ...(remote && (verb === "add" || verb === "password") ? { password: "" } : {}),
    });
    for (const line of (await act(input, remote)).lines) process.stdout.write(`${line}\n`);
    return 0;
  },
};

/** By the server that holds the embedded database, where one does; else by this process. */
async function act(input: ManageAccountInput, remote: RemoteServer | null): Promise<ManagedAccountsView> {
  if (remote) return (await import("../remote/manage-remote")).manageRemote(remote, input);
  const address = await holderAddress();
  if (address)
    return (await askHolder(address, "/api/accounts", input)).json() as Promise<ManagedAccountsView>;
  const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
  databaseSlot().purpose = `variorum user ${input.verb}`;
  const { operatorKey } = await import("../../lib/server/auth/operator-key");
  const { manageAccount } = await import("../../lib/server/services/installation/manage-account");
  try {
    return await manageAccount(`Bearer ${operatorKey()}`, input);
  } finally {
    await closeDatabase();
  }
}

async function readPassword(): Promise<string> {
  if (process.stdin.isTTY)
    process.stderr.write("Password (12 characters or more; it is shown as you type): ");
  const lines = createInterface({ input: process.stdin });
  const { value = "" } = await lines[Symbol.asyncIterator]().next();
  lines.close();
  return value;
}
