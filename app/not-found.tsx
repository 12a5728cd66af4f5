import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/workspace/message-page";
import { NOT_FOUND_WORDS } from "@/lib/core/error-words";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <MessagePage
      title={NOT_FOUND_WORDS.title}
      actions={
        <>
          <a className={buttonClass("go")} href="/">
            All documents
          </a>
          <a className={buttonClass()} href="/sign-in">
            Sign in
          </a>
        </>
      }
    >
      <p>{NOT_FOUND_WORDS.text}</p>
    </MessagePage>
  );
}
