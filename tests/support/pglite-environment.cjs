const { TestEnvironment } = require('jest-environment-node');

/** PGlite imports parts of itself while it runs, which Jest's sandbox refuses: so it is imported outside and handed in. */
module.exports = class extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.pglite = await import('@electric-sql/pglite');
  }
};
