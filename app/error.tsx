"use client";
import { Button, buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/workspace/message-page";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <MessagePage
      title="This page could not be shown"
      actions={
        <>
          <Button look="go" onClick={reset}>
            Try again
          </Button>
          <a className={buttonClass()} href="/">
            All documents
          </a>
        </>
      }
    >
      <p>
        Something went wrong on the server. What was saved is safe, and an unsaved note is kept in this
        browser. If trying again does not help, tell an administrator{error.digest ? " this number:" : "."}
      </p>
      {error.digest ? <p className="mono">{error.digest}</p> : null}
    </MessagePage>
  );
}
