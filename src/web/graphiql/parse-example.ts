import type { Lang } from '../../domain.ts';

/** One example query. The page lists them; the backend's tests run each `examples/*.graphql` against the real schema. */
export interface Example {
  /** The file's name without its number, e.g. `create-goal`; `/graphql#create-goal` opens it. */
  readonly slug: string;
  readonly title: Readonly<Record<Lang, string>>;
  readonly explanation: Readonly<Record<Lang, string>>;
  /** The GraphQL document, without the header. */
  readonly document: string;
  /** Variables to start from; ids in it are placeholders. */
  readonly variables: Readonly<Record<string, unknown>> | null;
}

/**
 * Reads an example file. Its header is two comments of the form `# English | français`, the title and one line that
 * explains it, and, where the document has variables, a third, `# variables: {…}`, with JSON.
 * @param fileName e.g. `09-create-goal.graphql`
 * @throws Error that names the file where the header is not so
 */
export function parseExample(fileName: string, source: string): Example {
  const slug = /^\d+-([a-z0-9-]+)\.graphql$/.exec(fileName)?.[1];
  if (slug === undefined) throw new Error(`${fileName}: an example file is called NN-some-words.graphql.`);
  const lines = source.split('\n');
  const title = bilingual(fileName, 1, lines[0]);
  const explanation = bilingual(fileName, 2, lines[1]);
  const json = /^# variables: (\{.*\})$/.exec(lines[2] ?? '')?.[1];
  return {
    slug,
    title,
    explanation,
    document: lines
      .slice(json === undefined ? 2 : 3)
      .join('\n')
      .trim(),
    variables: json === undefined ? null : (JSON.parse(json) as Record<string, unknown>),
  };
}

function bilingual(fileName: string, row: number, line: string | undefined): Readonly<Record<Lang, string>> {
  const [, en, fr] = /^# (.+?) \| (.+)$/.exec(line ?? '') ?? [];
  if (en === undefined || fr === undefined) {
    throw new Error(`${fileName}, line ${row}: expected a comment of the form "# English | français".`);
  }
  return { en, fr };
}
