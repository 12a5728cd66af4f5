import type { Metadata } from "next";
import { buttonClass } from "@/components/ui/button";
import { MessagePage } from "@/components/workspace/message-page";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here, or it is not open to you"
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
      <p>
        The address may be mistyped, a share link may have ended or been revoked, or the text may belong to a
        workspace you are not a member of. Who sent you the address can tell, and can send a new link.
      </p>
    </MessagePage>
  );
}
