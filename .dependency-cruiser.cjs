const test = "\\.test\\.tsx?$"

/** The dependency rule. Groups (`$1`, `$2`) guard a new module or feature the day it appears. */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "shared-is-pure",
      comment: "shared imports itself and zod; the clock, randomness and I/O come in as arguments",
      severity: "error",
      from: { path: "^shared/src", pathNot: test },
      to: { pathNot: ["^shared/src", "node_modules/zod/"] },
    },
    {
      name: "apps-are-islands",
      severity: "error",
      from: { path: "^(backend|storefront|pos)/" },
      to: { path: "^(backend|storefront|pos)/", pathNot: "^$1/" },
    },
    {
      name: "tools-are-outside",
      comment: "only benches and browser tests may use what tools/ offers them",
      severity: "error",
      from: { path: "^(backend|storefront|pos|shared)/", pathNot: "/(bench|e2e)/" },
      to: { path: "^tools/" },
    },
    {
      name: "modules-are-islands",
      severity: "error",
      from: { path: "^backend/src/modules/([^/]+)/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/modules/$1/" },
    },
    {
      name: "read-imports-shared-only",
      severity: "error",
      from: { path: "^backend/src/read/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/read/" },
    },
    {
      name: "links-join-modules-only",
      severity: "error",
      from: { path: "^backend/src/links/" },
      to: { path: "^backend/src/", pathNot: "^backend/src/(modules|links)/" },
    },
    {
      name: "workflows-below-api",
      severity: "error",
      from: { path: "^backend/src/workflows/" },
      to: { path: "^backend/src/(api|jobs|subscribers|scripts|admin)/" },
    },
    {
      name: "nobody-imports-entries",
      comment: "jobs, subscribers and scripts are started by the framework, never imported",
      severity: "error",
      from: { path: "^backend/src/(?!(jobs|subscribers|scripts)/)", pathNot: test },
      to: { path: "^backend/src/(jobs|subscribers|scripts)/" },
    },
    {
      name: "features-are-islands",
      severity: "error",
      from: { path: "^(pos/src|storefront/app/[^/]+)/features/([^/]+)/" },
      to: { path: "^$1/features/", pathNot: "^$1/features/$2/" },
    },
    {
      name: "surfaces-are-islands",
      comment: "shop and office share lib and ui, and never import each other",
      severity: "error",
      from: { path: "^storefront/app/(shop|office)/" },
      to: { path: "^storefront/app/", pathNot: ["^storefront/app/($1|lib|ui)/", "\\+types/"] },
    },
    {
      name: "lib-and-ui-are-below-features",
      severity: "error",
      from: { path: "^storefront/app/(lib|ui)/" },
      to: { path: "^storefront/app/", pathNot: "^storefront/app/(lib|ui)/" },
    },
    {
      name: "pos-core-is-pure",
      severity: "error",
      from: { path: "^pos/src/core/", pathNot: test },
      to: { pathNot: ["^pos/src/core/", "^shared/src"] },
    },
    {
      name: "pos-layers",
      severity: "error",
      from: { path: "^pos/src/(storage|sync|devices)/" },
      to: { path: ["^pos/src/(till|features|app|ui)/", "node_modules/react"] },
    },
    {
      name: "till-is-below-features",
      severity: "error",
      from: { path: "^pos/src/till/", pathNot: test },
      to: { path: "^pos/src/(features|app|ui)/" },
    },
    {
      name: "storage-is-below-sync",
      severity: "error",
      from: { path: "^pos/src/storage/" },
      to: { path: "^pos/src/(sync|devices)/" },
    },
    {
      name: "one-door-to-dexie",
      severity: "error",
      from: { path: "^pos/src/", pathNot: ["^pos/src/storage/", test] },
      to: { path: "node_modules/dexie" },
    },
    {
      name: "nobody-imports-the-top",
      severity: "error",
      from: { path: "^pos/src/(?!app/)", pathNot: test },
      to: { path: "^pos/src/app/" },
    },
    {
      name: "nobody-imports-a-route",
      severity: "error",
      from: { path: "^storefront/app/", pathNot: test },
      to: { path: "^storefront/app/[^/]+/routes/", pathNot: "\\+types/" },
    },
    {
      name: "no-barrels",
      severity: "error",
      from: {},
      to: { path: "^(pos|storefront|shared)/.*/index\\.tsx?$" },
    },
    {
      name: "resolvable",
      comment: "a file taken by its address out of a package with exports is resolved by Vite alone",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: ["\\+types/", "^virtual:", "\\.wasm\\?url$"] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.medusa/|/dist/|/build/|\\.react-router/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["source", "import", "require", "node", "types", "default"],
      extensions: [".ts", ".tsx", ".js", ".cjs", ".mjs", ".json"],
    },
  },
}
