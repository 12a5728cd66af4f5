import { API_ANSWERS } from "../../lib/contracts/api/answers";
import { askRemote, type RemoteServer } from "./remote-server";

type SearchPage = ReturnType<typeof API_ANSWERS.SearchPage.parse>;

/** One page of what a server found. */
export async function searchRemote(
  server: RemoteServer,
  asked: Readonly<Record<string, string | undefined>>,
): Promise<SearchPage> {
  const given = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, value]] : []));
  const answer = await askRemote(server, `/search?${new URLSearchParams(given)}`);
  return API_ANSWERS.SearchPage.parse(await answer.json());
}
