/** How far the search index follows the shop, and what sweeps found. Two tables, written in SQL (`migrations/`). */
export class SearchSweepModuleService {}
