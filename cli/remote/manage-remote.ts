import { API_ANSWERS } from "../../lib/contracts/api/answers";
import type { ManageAccountInput, ManagedAccountsView } from "../../lib/contracts/manage-account-input";
import { askRemote, type RemoteServer } from "./remote-server";

/**
 * What of `variorum user` a server does for the holder of a token: members of their first workspace are listed, disabled and enabled. Nobody's
 * password goes over the line: who is added is invited, and who needs a new password gets a link to set it (0424).
 */
export async function manageRemote(
  server: RemoteServer,
  input: ManageAccountInput,
): Promise<ManagedAccountsView> {
  const { verb } = input;
  if (verb === "reset-two-step")
    throw new Error(
      `A server does not ${verb} for a token. Do it under People, or run this beside the server without VARIORUM_TOKEN.`,
    );
  if (verb === "add") {
    const { email, role } = input;
    const link = await handedLink(server, "/invitations", { email, role });
    return { lines: [`Invited: ${email}`, ...sayLink(link)] };
  }
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
  if (verb === "password") {
    const link = await handedLink(server, `/people/${member.userId}/reset-links`);
    return { lines: [`A link to a new password: ${email}`, ...sayLink(link)] };
  }
  await askRemote(server, `/people/${member.userId}`, {
    method: "PATCH",
    body: { disabled: verb === "disable" },
  });
  return { lines: [`Done: ${verb} ${email}`] };
}

type HandedLink = ReturnType<typeof API_ANSWERS.HandedLink.parse>;

async function handedLink(server: RemoteServer, path: string, body?: unknown): Promise<HandedLink> {
  const answer = await askRemote(server, path, { method: "POST", body });
  return API_ANSWERS.HandedLink.parse(await answer.json());
}

const sayLink = ({ url, expiresAt, mailed }: HandedLink): string[] => [
  url,
  `It works once, until ${expiresAt}; ${mailed ? "a letter with it was sent too" : "hand it over"}.`,
];
