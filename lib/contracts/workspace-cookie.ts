/** The cookie in which a browser keeps the workspace its person works in. It only chooses among those they are a member of. */
export const WORKSPACE_COOKIE = "workspace";

/** A longer value is no id, and what is no id chooses nothing: neither makes another page to keep. */
export const readWorkspaceCookie = (value: string | undefined): string | undefined =>
  value !== undefined && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value) ? value : undefined;
