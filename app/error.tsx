"use client";
import { Button, buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/workspace/message-page";
import { FAILED_WORDS } from "@/lib/core/error-words";

export default function ErrorPage({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  if (isOutdated(error)) {
    return (
      <MessagePage
        title="Variorum was updated in the meantime"
        actions={
          <Button look="go" onClick={() => location.reload()}>
            Reload this page
          </Button>
        }
      >
        <p>
          This page is from before the update. Reload it to go on; an unsaved note is kept in this browser.
        </p>
      </MessagePage>
    );
  }
  return (
    <MessagePage
      title={FAILED_WORDS.title}
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
        {FAILED_WORDS.text} If trying again does not help, tell an administrator
        {error.digest ? " this number:" : "."}
      </p>
      {error.digest ? <p className="mono">{error.digest}</p> : null}
    </MessagePage>
  );
}

/** A part of the program that this page wants to load is not there any more (or cannot be reached). */
function isOutdated({ name, message }: Error): boolean {
  return name === "ChunkLoadError" || /failed to load chunk|dynamically imported module/i.test(message);
}
