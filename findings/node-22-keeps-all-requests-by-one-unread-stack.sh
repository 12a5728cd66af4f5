#!/bin/sh
# A good guess: who keeps an AbortSignal keeps its reason, an Error with its message and its stack, and nothing else of the request that it was aborted in.
# What happens: until its stack is read, an Error keeps the objects that the functions on its stack were called on. In a callback of setImmediate that is the Immediate, which keeps the
# ones that waited beside it, and each of those the store of its AsyncLocalStorage. Where two people ask in turn and each request aborts two signals in two turns of the event loop,
# as React does in the two passes of a page, the requests hang together in a chain: whoever keeps the last signal keeps all 1,000 requests with their pages. Reading reason.stack
# once lets all of them go. With Node 26 none is kept.
# Matters for servers of pages under load: memory grows by a page a request, without an end, and is let go only after everybody has paused.
# Seen with node 22.23.3 (also 20.20.2) and 26.10.0, as npm has them. Source: V8's stack trace API (stacks are collected when an error is made, and written when first read); seen in the output.
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
mkdir 22 26
for each in 22.23.3 26.10.0; do
  (cd "${each%%.*}" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund --save-exact --foreground-scripts "node@$each" >/dev/null)
done
cat > serve.mjs <<'JS'
import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";

const requests = new AsyncLocalStorage();
const reads = process.argv[2] === "read";
const all = [];
let last = null;

const abortLater = (request) =>
  new Promise((done) =>
    setImmediate(() => {
      const controller = new AbortController();
      const reason = new Error("The pass is over.");
      if (reads) void reason.stack;
      controller.abort(reason);
      request.signals.push(controller.signal);
      done();
    }),
  );

async function person(asks) {
  for (let at = 0; at < asks; at++) {
    const request = { page: Buffer.alloc(10_000), signals: [] };
    all.push(new WeakRef(request));
    await requests.run(request, async () => {
      await abortLater(request);
      await abortLater(request);
    });
    last = request.signals[1];
  }
}

const first = person(500);
await turn();
await Promise.all([first, person(500)]);
await sleep(50);
globalThis.gc();
await sleep(10);
globalThis.gc();
console.log(`${all.filter((each) => each.deref()).length} of ${all.length} kept, last signal aborted: ${last.aborted}`);
JS
run() { "$1/node_modules/node/bin/node" --expose-gc serve.mjs "$2"; }
unread22=$(run 22 unread)
read22=$(run 22 read)
unread26=$(run 26 unread)
echo "Node 22, stacks unread: $unread22"
echo "Node 22, stacks read:   $read22"
echo "Node 26, stacks unread: $unread26"
case $unread22 in "1000 of 1000 "*) ;; *) exit 1 ;; esac
case $read22 in [0-9]" of 1000 "*) ;; *) exit 1 ;; esac
case $unread26 in [0-9]" of 1000 "*) ;; *) exit 1 ;; esac
