import { LocalTime } from "./local-time";

/** When something was last used, or that it never was. `used`: the word for it. */
export function LastUsed({ at, used = "used" }: { readonly at: string | null; readonly used?: string }) {
  return (
    <span>
      {at ? (
        <>
          last {used} <LocalTime at={at} />
        </>
      ) : (
        `not ${used} yet`
      )}
    </span>
  );
}
