// what Jest's sandbox gets for '@electric-sql/pglite'; see pglite-environment.cjs
module.exports = globalThis.pglite;
