/** Where the page is; asked for each time, because sites change it without loading. */
export interface PageAddress {
  host: string;
  path: string;
  hash: string;
}
