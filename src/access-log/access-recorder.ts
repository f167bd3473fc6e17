import { accountOf, credentialOf, type Viewer } from '../account/viewer.ts';
import type { NetworkScope } from '../network/network-scope.ts';
import type { AccessLogService } from './access-log.service.ts';

/** What leaves Ambit, or is about one person as a whole: written down whoever reads it. */
const ALWAYS = ['PersonDossier', 'Export', 'AccountExport'];

/** What a request reads: known once its operation is. */
export interface ReadKinds {
  readonly operation: string;
  readonly kinds: readonly string[];
}

/**
 * Writes down, for one request, which networks it is given. What the owner reads in a browser of their own is not written
 * down, unless it leaves Ambit; what a key of theirs reads is.
 */
export class AccessRecorder {
  private reads: ReadKinds | undefined;

  constructor(
    private readonly log: AccessLogService,
    private readonly viewer: Viewer,
    private readonly now: Date,
  ) {}

  /** Said by the first field of an operation, for all of it. */
  isAbout(reads: ReadKinds): void {
    this.reads ??= reads;
  }

  async given(network: NetworkScope): Promise<void> {
    if (this.viewer.kind === 'ANONYMOUS' || this.reads === undefined) return;
    const { operation, kinds } = this.reads;
    const isOwnLook = network.role === 'OWNER' && this.viewer.kind !== 'API_KEY';
    if (isOwnLook && !kinds.some((kind) => ALWAYS.includes(kind))) return;
    const reading = {
      account: accountOf(this.viewer),
      credential: credentialOf(this.viewer),
      via: this.viewer.kind,
      kinds,
      operation,
    };
    await this.log.record(network, reading, this.now);
  }
}
