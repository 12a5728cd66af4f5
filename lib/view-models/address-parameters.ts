/** Parameters of an address as the framework gives them. */
export type AddressParameters = Readonly<Record<string, string | readonly string[] | undefined>>;
