import { randomUUID } from 'node:crypto';
import { AmbitError } from '../ambit-error.ts';
import { DEFAULT_SOURCE } from '../export/export.service.ts';
import { dayOfInstant } from '../calendar.ts';
import type { ImportMode, Platform } from '../domain.ts';
import { checkRequirement, writeGoal, type GoalToWrite } from '../goal/goal-writer.ts';
import type { Graph, Row, StatementRunner } from '../graph/graph.ts';
import { identityKeys } from '../identity/identity-keys.ts';
import { InteractionIds } from '../interaction/interaction-ids.ts';
import { writeNetwork } from '../network/write-network.ts';
import { ResolutionState, type Resolution } from '../identity/resolve-records.ts';
import { writePersons, type PendingRecord } from '../person/person-store.ts';
import { canonicalJson, contentHash, stableId } from '../stable-id.ts';
import { normalizeText } from '../taxonomy/normalize.ts';
import type { TieRecordContent } from '../tie/tie-projection.ts';
import { planTies, type TieToWrite } from '../tie/tie-store.ts';
import type {
  CanonicalRecord,
  GoalRecord,
  InteractionRecord,
  NetworkRecord,
  PersonRecord,
  TieDetails,
  TieStatement,
} from './canonical-record.type.ts';
import type { ImportFile, ImportProblem, Reader } from './reader.type.ts';

export interface ImportCounts {
  created: number;
  updated: number;
  skipped: number;
  rejected: number;
}

export interface ImportRequest {
  readonly network: { readonly id: string; readonly egoId: string; readonly source: string | null };
  /** Null in a dry run, which leaves nothing behind. */
  readonly importId: string | null;
  readonly file: ImportFile;
  readonly reader: Reader;
  readonly platform: Platform;
  /** Absent: the format's own way. */
  readonly mode?: ImportMode;
  readonly dryRun: boolean;
  readonly now: Date;
  readonly signal?: AbortSignal;
  /** Called with the records done so far and the number there is. */
  readonly onProgress?: (done: number, total: number, counts: Readonly<ImportCounts>) => Promise<void> | void;
}

export interface ImportOutcome {
  readonly counts: Readonly<ImportCounts>;
  readonly problems: readonly ImportProblem[];
  readonly total: number;
}

/** Records a transaction; large enough to be quick, small enough for the default transaction memory. */
const BATCH = 1_000;

/**
 * Takes canonical records of any format into a network. The file is read twice: once to the end, so that nothing of a file
 * that turns out to be unreadable is written, then batch by batch, each one transaction. Every step is safe to repeat: the
 * same file again changes nothing. A dry run takes the same decisions and writes none of them.
 * @throws AmbitError `IMPORT_UNREADABLE` from the reader; `BAD_INPUT` from what a whole-network file asks for.
 */
export async function runImport(graph: Graph, request: ImportRequest): Promise<ImportOutcome> {
  const problems: ImportProblem[] = [];
  let total = 0;
  const goals = new GoalCheck(graph, request.network.id);
  for await (const event of request.reader.read(request.file)) {
    if (event.type === 'PROBLEM') problems.push(event.problem);
    else total += 1;
    if (event.type === 'RECORD') goals.see(event.record);
  }
  await goals.check();
  const run = new ImportRun(graph, request, total);
  for (const problem of problems) {
    if (problem.severity === 'REJECTED') run.counts.rejected += 1;
    if (problem.severity === 'SKIPPED') run.counts.skipped += 1;
  }
  let batch: CanonicalRecord[] = [];
  for await (const event of request.reader.read(request.file)) {
    if (event.type !== 'RECORD') continue;
    // A batch holds one kind of record, so that what it refers to is there when it is written.
    if (batch.length >= BATCH || (batch[0] !== undefined && batch[0].kind !== event.record.kind)) {
      await run.take(batch);
      batch = [];
    }
    batch.push(event.record);
  }
  await run.take(batch);
  return { counts: run.counts, problems: [...problems, ...run.problems], total };
}

/** Sees to it that no file fails at its goals when its persons are already in. */
class GoalCheck {
  private readonly persons = new Set<string>();
  private readonly goals: GoalRecord[] = [];

  constructor(
    private readonly graph: Graph,
    private readonly network: string,
  ) {}

  see(record: CanonicalRecord): void {
    if (record.kind === 'GOAL') this.goals.push(record);
    // Only whole-network files have goals; of others nothing needs to be remembered.
    else if (record.kind === 'PERSON' && record.tie === undefined) this.persons.add(record.externalId);
  }

  /** @throws AmbitError `BAD_INPUT` naming the requirement */
  async check(): Promise<void> {
    const criteria = this.goals.flatMap((goal) => goal.requirements.flatMap((requirement) => requirement.criteria));
    const references = criteria
      .filter(({ dimension, value }) => dimension === 'PERSON' && !this.persons.has(value))
      .map(({ value }) => value);
    const known =
      references.length === 0
        ? []
        : await this.graph.run('person/find-person-ids', { network: this.network, references });
    for (const { reference } of known) this.persons.add(reference);
    for (const goal of this.goals) {
      for (const requirement of goal.requirements)
        checkRequirement(requirement, (reference) => (this.persons.has(reference) ? reference : undefined));
    }
  }
}

class ImportRun {
  readonly counts: ImportCounts = { created: 0, updated: 0, skipped: 0, rejected: 0 };
  readonly problems: ImportProblem[] = [];
  private readonly state = new ResolutionState();
  private readonly tieOverlay = new Map<string, TieRecordContent[]>();
  /** Persons of this file by their id in it. */
  private readonly personIds = new Map<string, string>();
  private readonly phoneOwners = new Set<string>();
  private readonly goalIds = new Map<string, string>();
  /** Persons of the network that the file's goals name but the file does not hold. */
  private readonly namedIds = new Map<string, string>();
  private readonly interactionIds: InteractionIds;
  /** How often the file has had each key: a second row of the same key is a record of its own, not a newer version. */
  private readonly keysMet = new Map<string, number>();
  private source: string;
  private done = 0;

  constructor(
    private readonly graph: Graph,
    private readonly request: ImportRequest,
    private readonly total: number,
  ) {
    this.source = request.file.sha256;
    this.interactionIds = new InteractionIds(request.network.id);
    this.personIds.set('ego', request.network.egoId);
  }

  async take(batch: readonly CanonicalRecord[]): Promise<void> {
    const [first] = batch;
    if (first === undefined) return;
    if (this.request.signal?.aborted)
      throw new AmbitError(
        'CONFLICT',
        'The import was cancelled. What was in already stays; the same file again goes on from there.',
      );
    switch (first.kind) {
      case 'NETWORK':
        await this.takeNetwork(first);
        break;
      case 'PERSON':
        await this.takePersons(batch as readonly PersonRecord[]);
        break;
      case 'TIE':
        await this.takeTies(batch as readonly TieStatement[]);
        break;
      case 'INTERACTION':
        await this.takeInteractions(batch as readonly InteractionRecord[]);
        break;
      case 'GOAL':
        await this.takeGoals(batch as readonly GoalRecord[]);
        break;
    }
    this.done += batch.length;
    await this.request.onProgress?.(this.done, this.total, this.counts);
  }

  private async takeNetwork(record: NetworkRecord): Promise<void> {
    const { network, dryRun, now, importId } = this.request;
    this.source = record.source ?? this.request.file.sha256;
    const recordKey = `${this.family()}ego`;
    const { uid: _uid, ...content } = record.ego;
    const hash = contentHash(content);
    const [known] = await this.graph.run('import/find-source-records', {
      network: network.id,
      recordKeys: [recordKey],
    });
    const unchanged = known?.hash === hash;
    this.count(unchanged ? 'UNCHANGED' : known === undefined ? 'NEW' : 'CHANGED');
    if (dryRun) return;
    await this.write('import ego', async (tx) => {
      await tx.run('network/update-network', {
        network: network.id,
        source: this.source,
        tiesComplete: record.tiesComplete ?? null,
      });
      if (unchanged) return;
      const pending: PendingRecord = { recordKey, platform: this.request.platform, origin: 'NETWORK', content };
      await writePersons(tx, network.id, new Map([[network.egoId, [pending]]]));
      await tx.run('import/write-source-records', {
        network: network.id,
        importId,
        at: now,
        records: [
          {
            id: stableId('record', network.id, recordKey, hash, String((known?.version ?? 0) + 1)),
            recordKey,
            version: (known?.version ?? 0) + 1,
            hash,
            personId: network.egoId,
            platform: this.request.platform,
            origin: 'NETWORK',
            format: this.request.reader.format,
            externalId: 'ego',
            row: 0,
            payload: canonicalJson(content),
            keys: [...identityKeys(record.ego)],
          },
        ],
      });
    });
  }

  private async takePersons(batch: readonly PersonRecord[]): Promise<void> {
    const { network, dryRun, now, importId } = this.request;
    const rows = batch.map((record) => this.toResolve(record));
    await this.learn(rows);
    const resolutions = rows.map((row) => this.state.resolve(row, () => randomUUID()));
    const ties: TieToWrite[] = [];
    const tieRows: number[] = [];
    batch.forEach((record, index) => {
      const personId = (resolutions[index] as Resolution).personId;
      this.personIds.set(record.externalId, personId);
      if ((record.phones ?? []).length > 0) this.phoneOwners.add(personId);
      if (this.tiesToEgo() && personId !== network.egoId) {
        ties.push({
          a: network.egoId,
          b: personId,
          content: this.tieContent((rows[index] as { recordKey: string }).recordKey, record.tie ?? {}),
        });
        tieRows.push(index);
      }
    });
    const tiePlan = await planTies(this.graph, network.id, ties, this.tieOverlay);
    const tieOutcomes = new Map(tieRows.map((index, n) => [index, tiePlan.outcomes[n]]));
    resolutions.forEach(({ outcome }, index) => {
      const tied = tieOutcomes.get(index);
      this.count(
        outcome === 'NEW'
          ? 'NEW'
          : outcome === 'UNCHANGED' && (tied === undefined || tied === 'UNCHANGED')
            ? 'UNCHANGED'
            : 'CHANGED',
      );
    });
    if (dryRun) return;
    const pending = new Map<string, PendingRecord[]>();
    const externalIds = new Map<string, string>();
    const records = batch.flatMap((record, index) => {
      const row = rows[index];
      const resolution = resolutions[index];
      if (row === undefined || resolution === undefined || resolution.outcome === 'UNCHANGED') return [];
      const origin = this.isNetworkFile() ? ('NETWORK' as const) : ('FILE' as const);
      const list = pending.get(resolution.personId) ?? [];
      list.push({ recordKey: row.recordKey, platform: this.request.platform, origin, content: row.content });
      pending.set(resolution.personId, list);
      if (this.isNetworkFile() && this.idsAreOurs()) externalIds.set(resolution.personId, record.externalId);
      else if (resolution.outcome === 'NEW') {
        externalIds.set(
          resolution.personId,
          stableId(this.request.platform, this.request.file.sha256, String(record.row)),
        );
      }
      return [
        {
          id: stableId('record', network.id, row.recordKey, row.hash, String(resolution.version)),
          recordKey: row.recordKey,
          version: resolution.version,
          hash: row.hash,
          personId: resolution.personId,
          platform: this.request.platform,
          origin,
          format: this.request.reader.format,
          externalId: record.externalId,
          row: record.row,
          payload: canonicalJson(row.content),
          keys: row.keys,
        },
      ];
    });
    await this.write('import persons', async (tx) => {
      await tx.run('import/write-source-records', { network: network.id, importId, at: now, records });
      await writePersons(tx, network.id, pending, externalIds);
      await tiePlan.write(tx, importId, now);
    });
  }

  private async takeTies(batch: readonly TieStatement[]): Promise<void> {
    const { network, dryRun, importId, now } = this.request;
    const ties: TieToWrite[] = [];
    for (const statement of batch) {
      const a = this.personIds.get(statement.a);
      const b = this.personIds.get(statement.b);
      if (a === undefined || b === undefined || a === b) {
        this.counts.rejected += 1;
        this.problems.push({
          row: statement.row,
          severity: 'REJECTED',
          code: a === b ? 'SELF_LOOP' : 'DANGLING_EDGE',
          message:
            a === b
              ? 'Both ends of this tie turned out to be the same person.'
              : 'One end of this tie is nobody in the file.',
        });
        continue;
      }
      const ends = [statement.a, statement.b]
        .sort()
        .map((end) => `${this.family()}${end}`)
        .join('|');
      const origin = this.distinct(ends);
      ties.push({ a, b, content: this.tieContent(origin, this.withPhone(statement, a, b)) });
    }
    const plan = await planTies(this.graph, network.id, ties, this.tieOverlay);
    for (const outcome of plan.outcomes) this.count(outcome);
    if (!dryRun) await this.write('import ties', (tx) => plan.write(tx, importId, now));
  }

  private async takeInteractions(batch: readonly InteractionRecord[]): Promise<void> {
    const { network, dryRun } = this.request;
    const interactions = batch.map((record) => {
      const persons = [
        ...new Set(record.with.map((id) => this.personIds.get(id)).filter((id) => id !== undefined)),
      ].sort();
      const at = new Date(record.at);
      const minutes = record.minutes ?? 0;
      const interaction = {
        at,
        minutes,
        channel: record.channel,
        direction: record.direction ?? null,
        outcome: record.outcome ?? null,
        note: record.note ?? null,
        goal: record.goal === undefined ? null : (this.goalIds.get(record.goal) ?? null),
        persons,
      };
      return {
        id: this.interactionIds.idOf(interaction),
        day: dayOfInstant(at),
        minutesEach: minutes / Math.max(1, persons.length),
        ...interaction,
      };
    });
    const known = new Set(
      (
        await this.graph.run('interaction/find-interactions', {
          network: network.id,
          ids: interactions.map(({ id }) => id),
        })
      ).map((row) => row.id),
    );
    const news = interactions.filter(({ id }) => !known.has(id));
    this.counts.created += news.length;
    this.counts.skipped += interactions.length - news.length;
    if (!dryRun)
      await this.write('import interactions', (tx) =>
        tx.run('interaction/write-interactions', { network: network.id, interactions: news }),
      );
  }

  private async takeGoals(batch: readonly GoalRecord[]): Promise<void> {
    const { network, dryRun, now } = this.request;
    const goals = await this.graph.run('goal/list-goals', { network: network.id, goals: null, at: now });
    const known = new Map(goals.map((goal) => [goal.id, goal]));
    const references = batch.flatMap((goal) =>
      goal.requirements.flatMap(({ criteria }) =>
        criteria.filter(({ dimension }) => dimension === 'PERSON').map(({ value }) => value),
      ),
    );
    for (const row of references.length === 0
      ? []
      : await this.graph.run('person/find-person-ids', { network: network.id, references }))
      this.namedIds.set(row.reference, row.id);
    for (const record of batch) {
      const id = this.goalId(record.externalId, goals);
      this.goalIds.set(record.externalId, id);
      const { kind: _kind, externalId, requirements, ...goal } = record;
      const hash = contentHash(record);
      const stored = known.get(id);
      if (stored?.contentHash === hash) this.count('UNCHANGED');
      else this.count(stored === undefined ? 'NEW' : 'CHANGED');
      if (dryRun || stored?.contentHash === hash) continue;
      const written = {
        id,
        externalId,
        goal,
        requirements: await this.knownRequirements(id, requirements),
        contentHash: hash,
      };
      await this.write('import goal', (tx) =>
        writeGoal(
          tx,
          network.id,
          written,
          now,
          (reference) => this.personIds.get(reference) ?? this.namedIds.get(reference),
        ),
      );
    }
  }

  /** The requirements of a goal, those that the network exports under their own id with that id. */
  private async knownRequirements(
    goal: string,
    requirements: GoalRecord['requirements'],
  ): Promise<NonNullable<GoalToWrite['requirements']>> {
    if (!this.idsAreOurs()) return requirements;
    const rows = await this.graph.run('goal/list-requirement-ids', { network: this.request.network.id, goal });
    const ids = new Set(rows.map((row) => row.id));
    return requirements.map((each) => (ids.has(each.externalId) ? { ...each, id: each.externalId } : each));
  }

  /** The id of a file's goal in the network: that of the goal the network exports under the same id, if it does. */
  private goalId(externalId: string, stored: readonly Row<'goal/list-goals'>[]): string {
    const own = this.idsAreOurs()
      ? stored.find((goal) => goal.externalId === externalId || goal.id === externalId)
      : undefined;
    return own?.id ?? stableId('goal', this.request.network.id, this.source, externalId);
  }

  private async write<T>(label: string, work: (tx: StatementRunner) => Promise<T>): Promise<T> {
    return writeNetwork(this.graph, this.request.network.id, label, work);
  }

  /** A key of the file, the second and later times with a number. */
  private distinct(key: string): string {
    const ordinal = (this.keysMet.get(key) ?? 0) + 1;
    this.keysMet.set(key, ordinal);
    return ordinal === 1 ? key : `${key}#${ordinal}`;
  }

  private toResolve(record: PersonRecord) {
    const { kind: _kind, row: _row, externalId, tie: _tie, uid, ...content } = record;
    const graphNode = !this.isNetworkFile() && !this.request.reader.tiesToEgo;
    // Node numbers mean something only together with the node's name: two graphs may both begin at 0.
    const ownKey = graphNode ? `${externalId}:${normalizeText(record.name.full)}` : externalId;
    return {
      content,
      recordKey: this.distinct(`${this.family()}${ownKey}`),
      family: this.family(),
      hash: contentHash([content, uid]),
      name: record.name.full,
      keys: [...identityKeys(record)],
      joinsByEmailAlone: graphNode,
    };
  }

  private async learn(
    rows: readonly { readonly recordKey: string; readonly keys: readonly string[] }[],
  ): Promise<void> {
    const { network } = this.request;
    const [records, persons] = await Promise.all([
      this.graph.run('import/find-source-records', {
        network: network.id,
        recordKeys: rows.map((row) => row.recordKey),
      }),
      this.graph.run('import/find-persons-by-keys', {
        network: network.id,
        keys: [...new Set(rows.flatMap((row) => row.keys))],
      }),
    ]);
    for (const { recordKey, ...record } of records) this.state.learnRecord(recordKey, record);
    if (this.isNetworkFile() && this.idsAreOurs()) await this.learnExported(rows);
    for (const { key, persons: known } of persons) for (const person of known) this.state.learnPerson(key, person);
  }

  /** Ids of this file mean the same as those that this network's own export writes. */
  private idsAreOurs(): boolean {
    return (
      (this.request.network.source ?? this.source) === this.source ||
      (this.request.network.source === null && this.source === DEFAULT_SOURCE)
    );
  }

  /** Persons that this network exports under an id, so that its own export finds them again. */
  private async learnExported(rows: readonly { readonly recordKey: string }[]): Promise<void> {
    const references = rows.map((row) => row.recordKey.slice(this.family().length));
    for (const { reference, id } of await this.graph.run('person/find-person-ids', {
      network: this.request.network.id,
      references,
    })) {
      this.state.learnRecord(`${this.family()}${reference}`, { version: 0, hash: '', personId: id });
    }
  }

  private tieContent(origin: string, details: TieDetails): TieRecordContent {
    const { strength, since, until, lastContact, kinds, private: isPrivate, withPhone, oneWay } = details;
    return {
      origin,
      platforms: details.platforms ?? (this.isNetworkFile() ? [] : [this.request.platform]),
      ...(strength === undefined ? {} : { strength }),
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(lastContact === undefined ? {} : { lastContact }),
      ...(kinds === undefined ? {} : { kinds }),
      ...(isPrivate === undefined ? {} : { private: isPrivate }),
      ...(withPhone === undefined ? {} : { withPhone }),
      ...(oneWay === undefined ? {} : { oneWay }),
    };
  }

  /** A whole-network file names the address book of a tie and the phones of its persons, but not that they go together. */
  private withPhone(statement: TieStatement, a: string, b: string): TieDetails {
    const { egoId } = this.request.network;
    const other = a === egoId ? b : b === egoId ? a : undefined;
    const named =
      statement.platforms?.some((platform) => ['GOOGLE_CONTACTS', 'OUTLOOK', 'APPLE'].includes(platform)) === true;
    return this.isNetworkFile() && named && other !== undefined && this.phoneOwners.has(other)
      ? { ...statement, withPhone: true }
      : statement;
  }

  private tiesToEgo(): boolean {
    if (this.isNetworkFile() || this.request.mode === 'DIRECTORY') return false;
    return this.request.mode === 'CONTACTS' || this.request.reader.tiesToEgo;
  }

  private isNetworkFile(): boolean {
    return this.request.reader.format === 'AMBIT_JSON';
  }

  private family(): string {
    return this.isNetworkFile()
      ? `AMBIT_JSON:${this.source}:`
      : `${this.request.reader.format}:${this.request.platform}:`;
  }

  private count(outcome: 'NEW' | 'CHANGED' | 'UNCHANGED'): void {
    if (outcome === 'NEW') this.counts.created += 1;
    else if (outcome === 'CHANGED') this.counts.updated += 1;
    else this.counts.skipped += 1;
  }
}
