/** Facts: appended once, never changed. Its tables are written in SQL (`migrations/`) because they refuse UPDATE and DELETE. */
export class LedgerModuleService {}
