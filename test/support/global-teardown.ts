/** Stops the database that the setup started; one that `NEO4J_TEST_URI` named stays. */
async function globalTeardown(): Promise<void> {
  await globalThis.ambitTestDatabase?.stop();
}

// Jest asks for a default export.
export { globalTeardown as default };
