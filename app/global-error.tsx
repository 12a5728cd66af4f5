"use client";
import "./tokens.css";
import "./base.css";
import ErrorPage from "./error";

export default function GlobalError(props: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>This page could not be shown · Variorum</title>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
