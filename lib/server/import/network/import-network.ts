import "server-only";
import { type Network, publicNetwork } from "./public-network";
import { WAYBACK } from "./wayback";

/** Where imports may go, and which archive of the web they ask. */
export interface ImportNetwork {
  readonly network: Network;
  readonly archive: string;
}

const KEY = Symbol.for("variorum.import-network");

/**
 * The public internet. Tests load a module into the process that puts a network of their own here; no setting, no
 * variable of the environment and no request can.
 */
export function importNetwork(): ImportNetwork {
  const own = (globalThis as { [KEY]?: ImportNetwork })[KEY];
  return own ?? { network: publicNetwork, archive: WAYBACK };
}
