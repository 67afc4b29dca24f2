/** Where a site lets people report and block, and set who may see and write; `null` for what is not known. */
export interface SiteHelp {
  site: string;
  report: string | null;
  block: string | null;
  privacy: string | null;
}
