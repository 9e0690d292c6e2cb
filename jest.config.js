export default {
  testEnvironment: 'node',
  // One test waits for a slow world while another computes: as many workers as cores.
  maxWorkers: '100%',
  // On a busy machine a worker needs more than jest's half second to end; one with a handle left open
  // would never, so that the warning then means what it says.
  workerGracefulExitTimeout: 30_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/out/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' }, module: { type: 'es6' } },
    ],
  },
  restoreMocks: true,
}
