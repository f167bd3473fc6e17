import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { IncomingMessage } from 'node:http';
import { clientAddress } from '../../../src/api/client-address.ts';
import { ConnectionCounts, type ConnectionPlace } from '../../../src/api/connection-counts.ts';

describe('the counts of connections', () => {
  it('never pass a limit, and come back to nothing', () => {
    const step = fc.record({ who: fc.integer({ min: 0, max: 4 }), does: fc.constantFrom('come', 'move', 'leave') });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const counts = new ConnectionCounts({ all: 6, each: 2 });
        const places: ConnectionPlace[] = [];
        for (const { who, does } of steps) {
          if (does === 'come' && counts.fullFor(`${who}`) === undefined) places.push(counts.take(`${who}`));
          if (does === 'move') places[who]?.moveTo(`${(who + 1) % 5}`);
          if (does === 'leave') places.shift()?.leave();
          for (let each = 0; each < 5; each += 1)
            if (counts.fullFor(`${each}`) === undefined) counts.take(`${each}`).leave();
          expect(counts.size.connections).toBe(places.length);
          expect(counts.size.connections).toBeLessThanOrEqual(6);
        }
        for (const place of [...places, ...places]) place.leave();
        expect(counts.size).toEqual({ connections: 0, holders: 0 });
      }),
    );
  });
});

describe('the address of a client', () => {
  const request = (forwarded: string | undefined): IncomingMessage =>
    ({
      headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded },
      socket: { remoteAddress: '127.0.0.1' },
    }) as unknown as IncomingMessage;

  it.each([
    [undefined, 0, '127.0.0.1'],
    [undefined, 2, '127.0.0.1'],
    ['6.6.6.6', 0, '127.0.0.1'],
    ['6.6.6.6, 10.0.0.1', 1, '10.0.0.1'],
    ['6.6.6.6, 10.0.0.1', 2, '6.6.6.6'],
    ['6.6.6.6,, 10.0.0.1 ', 9, '6.6.6.6'],
  ])('is what the proxies in front say, and no more: %j, %i', (forwarded, proxies, address) => {
    expect(clientAddress(request(forwarded), proxies)).toBe(address);
  });
});
