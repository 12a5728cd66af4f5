/** The signed-in person, for the top bar. */
export interface AccountView {
  readonly name: string;
  readonly email: string;
}
