import "server-only";
import type { XmlElement } from "./xml-element";

/**
 * Gives elements and attributes the prefixes that a reader knows, by the namespaces that the file binds its own to: a file
 * may call `w:p` `x:p`, or `p` in a default namespace, and means the same. Names of unknown namespaces stay as written,
 * except where they would pass for one that is known.
 */
export class XmlPrefixes {
  /** For each open element the bindings in force: from the prefix as written to the prefix to use. */
  private readonly scopes: ReadonlyMap<string, string>[] = [new Map()];

  constructor(private readonly known: ReadonlyMap<string, string>) {}

  enter(
    name: string,
    attributes: Readonly<Record<string, string>>,
  ): { name: string; attributes: Record<string, string>; children: (XmlElement | string)[] } {
    const keys = Object.keys(attributes);
    const scope = this.scopeOf(keys, attributes);
    this.scopes.push(scope);
    const renamed: Record<string, string> = {};
    // An attribute without a prefix is in no namespace, whatever the default is.
    for (const key of keys) renamed[key.includes(":") ? rename(key, scope) : key] = attributes[key] ?? "";
    return { name: rename(name, scope), attributes: renamed, children: [] };
  }

  leave(): void {
    this.scopes.pop();
  }

  private scopeOf(
    keys: readonly string[],
    attributes: Readonly<Record<string, string>>,
  ): ReadonlyMap<string, string> {
    const outer = this.scopes.at(-1) ?? new Map<string, string>();
    if (!keys.some((key) => key.startsWith("xmlns"))) return outer;
    const scope = new Map(outer);
    const uses = new Set(this.known.values());
    for (const key of keys) {
      if (key !== "xmlns" && !key.startsWith("xmlns:")) continue;
      const prefix = key.slice(6);
      const use = this.known.get(attributes[key] ?? "");
      scope.set(prefix, use ?? (uses.has(prefix) ? `other-${prefix}` : prefix));
    }
    return scope;
  }
}

function rename(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(":");
  const prefix = colon < 0 ? "" : name.slice(0, colon);
  const use = scope.get(prefix) ?? prefix;
  if (use === prefix) return name;
  const local = name.slice(colon + 1);
  return use ? `${use}:${local}` : local;
}
