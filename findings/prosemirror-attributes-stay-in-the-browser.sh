#!/bin/sh
# A good guess: what a ProseMirror document answers from toJSON() is JSON, so a server action (Next.js, or any that encodes its
# arguments with React's encodeReply) gets it as it is; and if it could not be sent, the call would fail in the browser.
# What happens: the attributes in it are ProseMirror's own objects without a prototype. With temporary references, as Next.js
# sets them, React sends each as "$T", a reference that says nothing to the server, and no error is raised: a
# paragraph arrives, a link or a numbered list arrives without its attributes. Without temporary references it throws.
# Seen with prosemirror-model 1.25.4 and react-server-dom-webpack 19.2.0.
# Source: computeAttrs in prosemirror-model (Object.create(null)); processReply in React, "only plain objects".
# Needs: node, npm. Exits 0 while it is so.
set -eu
here=$(mktemp -d)
trap 'rm -rf "$here"' EXIT
cd "$here"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --legacy-peer-deps prosemirror-model@1.25.4 react@19.2.0 react-dom@19.2.0 react-server-dom-webpack@19.2.0
cat > look.cjs <<'JS'
globalThis.__webpack_require__ = Object.assign(() => ({}), { u: () => "" });
const { Schema } = require("prosemirror-model");
const { encodeReply, createTemporaryReferenceSet } = require("react-server-dom-webpack/client.browser");
const schema = new Schema({
  nodes: { doc: { content: "list+" }, list: { attrs: { start: { default: 1 } }, content: "text*" }, text: {} },
});
const json = schema.node("doc", null, [schema.node("list", { start: 4 }, [schema.text("fourth")])]).toJSON();
const send = async (value, options) => {
  try {
    return await encodeReply(value, options);
  } catch (error) {
    return `throws: ${String(error.message).slice(0, 60)}`;
  }
};
const withReferences = () => ({ temporaryReferences: createTemporaryReferenceSet() });
(async () => {
  const seen = {
    json: JSON.stringify(json),
    sent: await send(json, withReferences()),
    "sent without temporary references": await send(json, {}),
    "sent once through JSON": await send(JSON.parse(JSON.stringify(json)), withReferences()),
  };
  console.log(seen);
  const asSeen =
    seen.json.includes('"attrs":{"start":4}') &&
    seen.sent.includes('"attrs":"$T"') &&
    !seen.sent.includes("start") &&
    seen["sent without temporary references"].startsWith("throws") &&
    seen["sent once through JSON"].includes('"start":4');
  process.exit(asSeen ? 0 : 1);
})();
JS
node look.cjs
