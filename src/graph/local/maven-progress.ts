/** What Neo4j 5.26 Community with APOC Core and Extended comes to. */
const EXPECTED_JARS = 239;
const EXPECTED_MB = 132;

const UNITS: Readonly<Record<string, number>> = { B: 1e-6, kB: 1e-3, KB: 1e-3, MB: 1, GB: 1e3 };

/** Maven's own plug-in and what it needs are not part of the database (a few others slip through, hence "about"). */
const MAVEN_OWN = /\/org\/(apache\/(maven|velocity)|codehaus\/plexus|eclipse\/sisu|sonatype)\//;

/** Counts what Maven reports in batch mode: `Downloaded from central: https://…/x.jar (1.2 MB at 3.4 MB/s)`. */
export class DownloadCount {
  jars = 0;
  megabytes = 0;

  /** Takes one line of Maven's output; true if it changed the count. */
  read(line: string): boolean {
    const downloaded = /Downloaded from \S+ \S+\.jar \(([\d.]+) (B|[kK]B|MB|GB)\b/.exec(line);
    if (downloaded !== null && !MAVEN_OWN.test(line)) {
      this.jars += 1;
      this.megabytes += Number(downloaded[1]) * (UNITS[downloaded[2] ?? 'B'] ?? 0);
      return true;
    }
    return false;
  }

  describe(): string {
    return `Downloading Neo4j: ${this.jars} of about ${EXPECTED_JARS} jars, ${Math.round(this.megabytes)} of about ${EXPECTED_MB} MB`;
  }
}
