/** What every page says while the database is away. It needs no script and no other file. */
export const UNAVAILABLE_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5"><meta name="robots" content="noindex"><title>Back in a moment · Variorum</title>
<style>:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:15vh auto;padding:0 1.5rem;max-width:38rem}
h1{font:600 1.75rem/1.2 Georgia,serif}p.why{opacity:.8}</style></head>
<body><main><h1>Variorum cannot reach its database</h1>
<p>Nothing that was saved is lost. This page tries again by itself every five seconds; drafts stay in your browser.</p>
<p class="why">Whoever runs this installation finds the reason in its log.</p></main></body></html>`;
