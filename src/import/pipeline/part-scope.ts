import { DEFAULT_SOURCE } from '../../export/export.service.ts';
import { InteractionIds } from '../../interaction/interaction-ids.ts';
import type { Platform } from '../../domain.ts';
import type { ImportPartReport, ImportRequest } from '../import-request.type.ts';
import { noCounts } from '../import-request.type.ts';
import { KeyCounts } from '../key-counts.ts';
import { listKey } from '../list-key.ts';
import type { ImportPart } from '../reader.type.ts';
import { RowNumbers } from './row-numbers.ts';

/**
 * What holds for one file: the file that is imported, or one of an archive. Everything by which its records refer to each
 * other is here, so that a file inside an archive is taken exactly as if it had been imported alone.
 */
export class PartScope {
  readonly format: string;
  readonly platform: Platform;
  readonly sha256: string;
  /** Whose file it is: the ego, or the contact whose environment it brings. */
  readonly ownerId: string;
  /** Persons of this file by their id in it, as far as what follows refers to them. */
  readonly personIds: Map<string, string>;
  /** Keys of the source records by which this file knows persons, by their id in it. */
  readonly recordKeys = new Map<string, string>();
  readonly phoneOwners = new Set<string>();
  readonly goalIds = new Map<string, string>();
  /** Persons of the network that the file's goals name but the file does not hold. */
  readonly namedIds = new Map<string, string>();
  /** Who of this file was forgotten, by their id in it; they are nobody's contact and take part in nothing. */
  readonly suppressedIds = new Set<string>();
  /** The record keys of those whom the file ties to its owner, where who is missing from it is gone. */
  readonly tiedOrigins = new KeyCounts();
  readonly interactionIds: InteractionIds;
  /** Absent where the file is no archive. */
  readonly report: ImportPartReport | undefined;
  private readonly tiesByFormat: boolean;
  private readonly list: string | undefined;
  /** How often the file has had each key: a second row of the same key is a record of its own, not a newer version. */
  private readonly keysMet = new KeyCounts();
  private readonly rowsMet = new RowNumbers();
  private source: string;

  /** @param networkSource the source of the network at this moment; an earlier part may have given it one */
  constructor(
    private readonly request: ImportRequest,
    private networkSource: string | null,
    part?: ImportPart,
    /** The newest day on which a tie of its persons to its owner began: the export is no older. */
    readonly newestTie?: string,
  ) {
    const { file, reader, platform } = request;
    this.format = part?.format ?? reader.format;
    this.platform = platform ?? part?.platform ?? reader.platformOf?.(file) ?? reader.platform;
    this.sha256 = part?.sha256 ?? file.sha256;
    this.list = part === undefined ? listKey(reader.listOf?.(file), request.firstName ?? file.name) : undefined;
    this.tiesByFormat = part?.tiesToEgo ?? reader.tiesToEgo;
    this.source = this.sha256;
    this.ownerId = request.ownerId ?? request.network.egoId;
    this.personIds = new Map([['ego', this.ownerId]]);
    this.interactionIds = new InteractionIds(request.network.id);
    this.report =
      part === undefined
        ? undefined
        : { name: part.name, format: this.format, platform: this.platform, counts: noCounts() };
  }

  /** The whole-network file says whose ids it holds. @returns the network's source from now on */
  setSource(source: string | undefined): string {
    this.source = source ?? this.sha256;
    this.networkSource ??= this.source;
    return this.networkSource;
  }

  get fileSource(): string {
    return this.source;
  }

  get isNetworkFile(): boolean {
    return this.format === 'AMBIT_JSON';
  }

  /** A file of nodes and edges, whose nodes are not by themselves tied to the ego. */
  get isGraphFile(): boolean {
    return this.format === 'GRAPHML' || this.format === 'GEXF' || this.format === 'EGOR_TABLES';
  }

  /** Whether the persons of the file are tied to its owner by being in it. */
  get tiesToOwner(): boolean {
    if (this.isNetworkFile || this.request.mode === 'DIRECTORY') return false;
    return this.request.mode === 'CONTACTS' || this.request.mode === 'CONTACTS_OF' || this.tiesByFormat;
  }

  /** Whether it is the owner of the network whose file it is. */
  get isOfEgo(): boolean {
    return this.ownerId === this.request.network.egoId;
  }

  /** What the record keys of one source begin with. The same export of another person is another source. */
  get family(): string {
    if (this.isNetworkFile) return `AMBIT_JSON:${this.source}:`;
    const { ownerId, ownerKey = ownerId } = this.request;
    const owner = ownerKey === undefined ? '' : `OF:${ownerKey}:`;
    return `${owner}${this.format}:${this.platform}:${this.list === undefined ? '' : `${this.list}:`}`;
  }

  /** Ids of this file mean the same as those that this network's own export writes. */
  get idsAreOurs(): boolean {
    return (
      (this.networkSource ?? this.source) === this.source ||
      (this.request.network.source === null && this.source === DEFAULT_SOURCE)
    );
  }

  /** The keys of the source records by which the file knows a person. */
  recordsOf(externalId: string): readonly string[] {
    const key = this.recordKeys.get(externalId);
    return key === undefined ? [] : [key];
  }

  /** A row of the file; one that has several persons (a file all on one line) with a number from the second on. */
  rowKey(row: number): string {
    const ordinal = this.rowsMet.next(row);
    return ordinal === 1 ? String(row) : `${row}#${ordinal}`;
  }

  /** A key of the file, the second and later times with a number. */
  distinct(key: string): string {
    const ordinal = this.keysMet.next(key);
    return ordinal === 1 ? key : `${key}#${ordinal}`;
  }
}
