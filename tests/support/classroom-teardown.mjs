export default function teardown() {
  globalThis.testPostgres?.remove();
}
