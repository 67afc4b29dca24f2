import type { AdapterInput } from './adapter.ts';

/** A program that anybody can run at an address of their own. Its adapters know it by a signature on the page. */
export interface Product {
  /** Lower case, no spaces; the name of its file. */
  id: string;
  name: string;
  adapters: readonly AdapterInput[];
  /** The day (YYYY-MM-DD) on which somebody last compared the adapters with the sources. */
  checked: string;
  /** Where the structure was read, how sure we are, and why odd selectors are as they are. */
  notes: string;
}
