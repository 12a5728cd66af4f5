import { TOKEN_SCOPES, type TokenScope } from "@/lib/core/permissions/token-scope";

/** Scopes as one chooses among them: "read: read and export …". */
export const scopeOptions = (scopes: readonly TokenScope[]) =>
  scopes.map((scope) => [scope, TOKEN_SCOPES[scope]] as const);
