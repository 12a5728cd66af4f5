/** Where the server that holds the embedded database can be asked; `null` where nobody does, or PostgreSQL is used. */
export async function holderAddress(): Promise<string | null> {
  const { env } = await import("../lib/server/env");
  const { addressOfHolder } = await import("../lib/server/db/hold-folder");
  const { databaseUrl, dataFolder } = env();
  return databaseUrl ? null : addressOfHolder(dataFolder);
}

/** Asks that server in the operator's name. Throws what it says where it does not do it. */
export async function askHolder(address: string, path: string, input?: unknown): Promise<Response> {
  const { operatorKey } = await import("../lib/server/auth/operator-key");
  const answer = await fetch(`${address}${path}`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${operatorKey()}`,
      origin: address,
      "content-type": "application/json",
    },
    ...(input === undefined ? {} : { body: JSON.stringify(input) }),
  });
  if (answer.ok) return answer;
  const text = await answer.text();
  const said = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1];
  throw new Error(
    said
      ? (JSON.parse(`"${said}"`) as string)
      : `the server at ${address} answered ${answer.status}: ${text.slice(0, 300)}`,
  );
}
