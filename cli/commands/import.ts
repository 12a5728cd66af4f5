import { parseArgs } from "node:util";
import type { Command } from "../command";

const help = `
Usage: variorum import FILE… --document TITLE-OR-ID (--as EMAIL | --server URL)
       variorum import --url ADDRESS --document TITLE-OR-ID --as EMAIL

Adds files as versions of a document, in the order of their dates: text, Markdown, HTML, MHTML, PDF, Word, ODT, EPUB, or a web
archive (WARC, ARC, WACZ). The same bytes twice are one version. EMAIL is in whose name. Where an archive holds several documents,
they are listed with their numbers, and --capture or --all says which are meant.

  --document X   the document, by its title or its id (it stands in the address of its page)
  --create       make the document if there is none of that title
  --as-of DATE   the date the version stands for, if neither its text nor the name of its file says: 2013, 2013-09 or
                 2013-09-27
  --basis HOW    how that date is known: published, updated, captured or inferred (if not said, inferred)
  --label NAME   what the version is called; its date if not said
  --source ADDR  where the file was published; nothing is fetched
  --url ADDR     fetch this page; may be given several times. An address of the Wayback Machine gives the bytes the
                 site sent, with the day of the capture
  --capture N    the document of that number in a web archive; may be given several times
  --all          all documents of a web archive, each as a version

Exit code: 0 all imported or there already, 1 some could not be imported (each is named), 2 wrong usage.
The embedded database can be used by one process at a time: stop the server first, or use PostgreSQL. Or let the running
server do it: with an access token in VARIORUM_TOKEN that at VARIORUM_URL or --server takes the files, in the name of the token's
owner; --url, --capture and --all are not asked of a server.
`;

const OPTIONS = {
  document: { type: "string" },
  as: { type: "string" },
  "as-of": { type: "string" },
  basis: { type: "string", default: "inferred" },
  label: { type: "string" },
  source: { type: "string" },
  url: { type: "string", multiple: true, default: [] as string[] },
  create: { type: "boolean", default: false },
  capture: { type: "string", multiple: true, default: [] as string[] },
  all: { type: "boolean", default: false },
  server: { type: "string" },
} as const;

export const command: Command = {
  summary: "add files or pages as versions of a document",
  help,
  async run(args) {
    const asked = read(args);
    const { StatedDateInput } = await import("../../lib/contracts/document-input");
    const date = asked.iso ? StatedDateInput.safeParse({ iso: asked.iso, basis: asked.basis }) : null;
    const { remoteServer } = await import("../remote/remote-server");
    const remote = remoteServer(asked.server);
    const wrong =
      asked.problem ??
      (asked.files.length + asked.addresses.length === 0
        ? "say which files, or --url ADDRESS"
        : !asked.document
          ? "say which document: --document TITLE-OR-ID"
          : !asked.email && !remote
            ? "say in whose name: --as EMAIL"
            : asked.captures === null
              ? "--capture takes a number from the list of the archive, and not together with --all"
              : remote && (asked.addresses.length > 0 || asked.captures.length > 0)
                ? "a server is sent files alone: no --url, --capture or --all"
                : date && !date.success
                  ? `--as-of ${asked.iso} or --basis ${asked.basis} cannot be used; write 2013, 2013-09 or 2013-09-27, and published, updated, captured or inferred`
                  : null);
    if (wrong !== null || !asked.document) {
      process.stderr.write(`variorum import: ${wrong}\n`);
      return 2;
    }
    const { files, addresses, document, create, label, source } = asked;
    const texts = {
      files,
      addresses,
      document,
      create,
      ...(asked.captures === "all" || asked.captures?.length ? { captures: asked.captures } : {}),
      ...(label ? { label } : {}),
      ...(source ? { source } : {}),
      ...(date?.success ? { date: date.data } : {}),
    };
    const print = {
      out: (line: string) => process.stdout.write(line),
      err: (line: string) => process.stderr.write(line),
    };
    if (remote) return (await import("../remote/import-remote")).importRemote(remote, texts, print);
    const { closeDatabase, databaseSlot } = await import("../../lib/server/db/database");
    databaseSlot().purpose = "variorum import";
    const { viewerOfEmail } = await import("../../lib/server/auth/viewer-of-email");
    const { importTexts } = await import("../import-texts");
    try {
      return await importTexts(await viewerOfEmail(asked.email ?? ""), texts, print);
    } finally {
      await closeDatabase();
    }
  },
};

function read(args: readonly string[]) {
  try {
    const { positionals: files, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const {
      document,
      as: email,
      "as-of": iso,
      basis,
      label,
      source,
      url: addresses,
      create,
      server,
    } = values;
    const captures = capturesOf(values.capture, values.all);
    return {
      files,
      addresses,
      document,
      email,
      iso,
      basis,
      label,
      source,
      create,
      captures,
      server,
      problem: null,
    };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { files: [], addresses: [], create: false, basis: "", captures: [], problem } as const;
  }
}

/** `null` where what was said makes no sense. */
function capturesOf(numbers: readonly string[], all: boolean): readonly number[] | "all" | null {
  if (all) return numbers.length === 0 ? "all" : null;
  return numbers.every((number) => /^[1-9]\d{0,5}$/.test(number)) ? numbers.map(Number) : null;
}
