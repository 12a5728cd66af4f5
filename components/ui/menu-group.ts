/** Links and actions of a menu that belong together. */
export interface MenuGroup {
  readonly heading?: string;
  readonly items: readonly {
    readonly label: string;
    readonly detail?: string;
    readonly href?: string;
    readonly checked?: boolean;
    readonly onSelect?: () => void;
  }[];
}
