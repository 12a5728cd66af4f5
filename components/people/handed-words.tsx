/** What whoever made a link for one person does with it. */
export function HandedWords({
  mailed,
  whom,
}: {
  /** `null`: no mail is sent here. */
  readonly mailed: boolean | null;
  readonly whom: string;
}) {
  const name = <bdi>{whom}</bdi>;
  if (mailed) return <>A letter with this link is on its way to {name}.</>;
  return (
    <>
      {mailed === null ? "" : "No letter could be sent. "}Hand this link to {name}.
    </>
  );
}
