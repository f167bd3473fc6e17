import { describe, expect, test } from '@jest/globals';
import { parseJavaVersion } from '../../../src/graph/local/java.ts';

describe('the version in what java -version prints', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime Environment', 17],
    ['openjdk version "21" 2023-09-19 LTS', 21],
    ['openjdk version "25-ea" 2025-09-16', 25],
    ['java version "1.8.0_392"', 8],
    ['java version "11.0.2" 2019-01-15 LTS', 11],
    ['Picked up JAVA_TOOL_OPTIONS: -Dversion=9\nopenjdk version "21.0.4" 2024-07-16', 21],
  ])('%j is %i', (output, version) => {
    expect(parseJavaVersion(output)).toBe(version);
  });

  test("the stub that macOS has in Java's place states none", () => {
    expect(parseJavaVersion('The operation couldn’t be completed. Unable to locate a Java Runtime.')).toBeUndefined();
  });
});
