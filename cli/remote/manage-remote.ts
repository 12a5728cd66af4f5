import { API_ANSWERS } from "../../lib/contracts/api/answers";
import type { ManageAccountInput, ManagedAccountsView } from "../../lib/contracts/manage-account-input";
import { askRemote, type RemoteServer } from "./remote-server";

/** What of `variorum user` a server does for the holder of a token: members of their first workspace are listed, disabled and enabled. */
export async function manageRemote(
  server: RemoteServer,
  input: ManageAccountInput,
): Promise<ManagedAccountsView> {
  const { verb } = input;
  if (verb !== "list" && verb !== "disable" && verb !== "enable")
    throw new Error(
      `A server does not ${verb} for a token. Do it under People, or run this beside the server without VARIORUM_TOKEN.`,
    );
  const answer = await askRemote(server, "/people");
  const { members } = API_ANSWERS.People.parse(await answer.json());
  if (verb === "list")
    return {
      lines: members.map(({ email, name, role, disabled }) =>
        [email, name, role, ...(disabled ? ["disabled"] : [])].join("\t"),
      ),
    };
  const email = input.email.trim().toLowerCase();
  const member = members.find((each) => each.email === email);
  if (!member) throw new Error(`${email} is no member of your workspace.`);
  await askRemote(server, `/people/${member.userId}`, {
    method: "PATCH",
    body: { disabled: verb === "disable" },
  });
  return { lines: [`Done: ${verb} ${email}`] };
}
