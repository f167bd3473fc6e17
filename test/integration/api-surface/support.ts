import { setTimeout as wait } from 'node:timers/promises';
import { createNetwork } from '../../support/create-network.ts';
import type { GraphqlAnswer, ImportAnswer, TestServer } from '../../support/test-server.ts';

export interface UserError {
  readonly field: string | null;
  readonly code: string;
  readonly message: string;
}

/** What a mutation answers: its payload without the name of the mutation. */
export type Answer<T> = T & { readonly userErrors: readonly UserError[] };

/**
 * Sends one mutation with an input object.
 * @param select what to read of the payload besides its user errors
 * @throws Error where the answer has top-level errors
 */
export async function mutate<T>(
  server: TestServer,
  name: string,
  input: Readonly<Record<string, unknown>>,
  select = '',
): Promise<Answer<T>> {
  const type = `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Input!`;
  const data = await server.data<Record<string, Answer<T>>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${select} userErrors { field code message } } }`,
    { input },
  );
  return data[name] as Answer<T>;
}

/** Reads fields of a network. */
export async function read<T>(
  server: TestServer,
  network: string,
  fields: string,
  variables: Readonly<Record<string, unknown>> = {},
  declarations = '',
): Promise<T> {
  const query = `query ($network: ID!${declarations}) { network(id: $network) { ${fields} } }`;
  return (await server.data<{ network: T }>(query, { network, ...variables })).network;
}

/** The codes of an answer's top-level errors. */
export function codes(answer: GraphqlAnswer<unknown>): readonly string[] {
  return (answer.errors ?? []).map((error) => error.extensions.code);
}

/** A person by hand; a contact where a tie is given. @returns the id */
export async function person(
  server: TestServer,
  network: string,
  name: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const { person: made, userErrors } = await mutate<{ person: { id: string } }>(
    server,
    'personCreate',
    { network, name, ...more },
    'person { id }',
  );
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return made.id;
}

/** How many nodes of a network there are, by label; without the log of who read it, which every export adds to. */
export async function nodesOf(server: TestServer, network: string): Promise<Readonly<Record<string, number>>> {
  const rows = await server.graph.administer(
    'MATCH (n) WHERE n.networkId = $network AND NOT n:AccessEntry RETURN labels(n) AS labels, count(*) AS count',
    { network },
  );
  const counts: Record<string, number> = {};
  for (const { labels, count } of rows)
    for (const label of labels as string[]) counts[label] = (counts[label] ?? 0) + Number(count);
  return counts;
}

/** A LinkedIn export of rows `First,Last,slug,e-mail,company,position,date`. */
export function linkedIn(rows: readonly (readonly string[])[]): string {
  const quoted = (value: string): string => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const lines = rows.map(([given = '', family = '', slug = '', email = '', company = '', title = '', date = '']) =>
    [given, family, slug === '' ? '' : `https://www.linkedin.com/in/${slug}`, email, company, title, date]
      .map(quoted)
      .join(','),
  );
  const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On';
  return ['Notes:', '"When exporting your connection data, …"', '', header, ...lines].join('\n');
}

/** A vCard file of cards given by their lines. */
export function vcards(cards: readonly (readonly string[])[]): string {
  return cards.map((lines) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n')).join('');
}

/** An upload that is not waited for. @returns the id of the import */
export async function submit(
  server: TestServer,
  text: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  const response = await server.fetch(`/imports?${new URLSearchParams(parameters).toString()}`, {
    method: 'POST',
    body: text,
    headers: { 'content-type': 'application/octet-stream' },
  });
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  return ((await response.json()) as { id: string }).id;
}

export async function importOf(server: TestServer, network: string, id: string): Promise<ImportAnswer | null> {
  const fields = `import(id: $id) { id status message counts { created updated skipped rejected }
    problems(first: 100) { totalCount nodes { row code message } } }`;
  const answer = await read<{ import: ImportAnswer | null }>(server, network, fields, { id }, ', $id: ID!');
  return answer.import;
}

/** The end of an import that was submitted. */
export async function finished(server: TestServer, network: string, id: string): Promise<ImportAnswer> {
  for (;;) {
    const report = await importOf(server, network, id);
    if (report !== null && !['QUEUED', 'RUNNING'].includes(report.status)) return report;
    await wait(20);
  }
}

/** A network of a name with a file in it. */
export async function networkWith(server: TestServer, ...files: readonly string[]): Promise<string> {
  const network = await createNetwork(server);
  for (const file of files) {
    const { status, message } = await server.upload(file, { network });
    if (status !== 'DONE') throw new Error(`${status}: ${message}`);
  }
  return network;
}
