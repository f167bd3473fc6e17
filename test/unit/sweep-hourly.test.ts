import { describe, expect, it } from '@jest/globals';
import { createLog } from '../../src/log.ts';
import { AuditOpener } from '../../src/outside-audit/audit-opener.ts';
import { sweepDaily } from '../../src/rights/retention/sweep-daily.ts';
import type { RetentionService } from '../../src/rights/retention/retention.service.ts';
import type { NetworkScope } from '../../src/network/network-scope.ts';
import { sweepHourly } from '../../src/sweep-hourly.ts';

const NOW = new Date('2026-11-23T12:00:00Z');
const broken = (id: string): Error => new Error(`no copy of Canary ${id}`);

function logged(): { readonly lines: string[]; readonly log: ReturnType<typeof createLog> } {
  const lines: string[] = [];
  return { lines, log: createLog({ level: 'info', destination: { write: (line) => void lines.push(line) } }) };
}

describe('a sweep', () => {
  it('of copies deletes the others where one cannot be deleted, and says so in the log without a name', async () => {
    const deleted: string[] = [];
    const opener = new AuditOpener(
      {
        run: async () => ['a', 'b', 'c'].map((id) => ({ id })) as never,
        first: async () => undefined,
      },
      {
        make: async () => {
          throw new Error('not made here');
        },
        delete: async (copy) => {
          if (copy === 'a') throw broken(copy);
          deleted.push(copy);
        },
      },
    );
    const { lines, log } = logged();
    const later: string[] = [];
    const end = sweepHourly(
      [
        { failure: 'a copy stays', sweep: (now, failed) => opener.sweep(now, failed) },
        {
          failure: 'the second one failed',
          sweep: async () => {
            later.push('second');
            throw broken('x');
          },
        },
        { failure: 'the third one failed', sweep: async () => later.push('third') },
      ],
      () => NOW,
      log,
    );
    await end();
    expect(deleted).toEqual(['b', 'c']);
    expect(later).toEqual(['second', 'third']);
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg)).toEqual([
      'a copy stays',
      'the second one failed',
    ]);
    expect(lines.join('')).not.toContain('Canary');
  });

  it('of what is older than it may be goes on behind a network that fails', async () => {
    const swept: string[] = [];
    const retention = {
      sweep: async ([network]: readonly NetworkScope[]) => {
        if (network?.id === 'a') throw broken('a');
        swept.push(network?.id ?? '');
        return { interactions: 2, snapshots: 0, problems: 0 };
      },
    } as unknown as RetentionService;
    const networks = { list: async () => ['a', 'b', 'c'].map((id) => ({ id }) as NetworkScope) };
    const { lines, log } = logged();
    await sweepDaily(retention, networks, 12, log)();
    expect(swept).toEqual(['b', 'c']);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"interactions":4');
    expect(lines.join('')).not.toContain('Canary');
  });
});
