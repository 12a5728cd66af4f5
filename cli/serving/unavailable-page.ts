/** A page that tries again by itself. It needs no script and no other file. */
const tryingAgain = (title: string, text: string, why: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="5"><meta name="robots" content="noindex"><title>Back in a moment · Variorum</title>
<style>:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;margin:15vh auto;padding:0 1.5rem;max-width:38rem}
h1{font:600 1.75rem/1.2 Georgia,serif}p.why{opacity:.8}</style></head>
<body><main><h1>${title}</h1>
<p>${text} This page tries again by itself every five seconds; drafts stay in your browser.</p>
<p class="why">${why}</p></main></body></html>`;

/** What every page says while the database is away. */
export const UNAVAILABLE_PAGE = tryingAgain(
  "Variorum cannot reach its database",
  "Nothing that was saved is lost.",
  "Whoever runs this installation finds the reason in its log.",
);

/** What a page says that could not be made in time because too many were asked for. */
export const BUSY_PAGE = tryingAgain(
  "Variorum is busy",
  "More pages are asked for at the moment than can be made.",
  "Nothing was changed.",
);
