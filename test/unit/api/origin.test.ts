import { describe, expect, it } from '@jest/globals';
import type { Request } from 'express';
import { hostOf, isCrossOrigin, isLoopback } from '../../../src/api/origin.ts';

function from(headers: Readonly<Record<string, string>>): Request {
  return { headers } as unknown as Request;
}

describe('names of this machine', () => {
  it.each(['localhost', 'LOCALHOST', 'ambit.localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]'])(
    '%s is one',
    (name) => {
      expect(isLoopback(name)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    'evil.example',
    '10.0.0.1',
    'xlocalhost',
    '',
  ])('%s is none', (name) => {
    expect(isLoopback(name)).toBe(false);
  });
});

describe('the Host header', () => {
  it.each([
    ['localhost:4000', { name: 'localhost', port: '4000' }],
    ['[::1]:4000', { name: '[::1]', port: '4000' }],
    ['127.0.0.1', { name: '127.0.0.1', port: '80' }],
    ['user@127.0.0.1', undefined],
    ['127.0.0.1/evil', undefined],
    ['', undefined],
  ])('%s is read as %j', (host, expected) => {
    expect(hostOf(from({ host }))).toEqual(expected);
  });
});

describe('a request of another origin', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ 'sec-fetch-site': 'same-site' }, true],
    [{ 'sec-fetch-site': 'cross-site' }, true],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost:4000' }, true],
    [{ origin: 'http://localhost:4000' }, false],
    [{ origin: 'http://localhost:3000' }, true],
    [{ origin: 'null' }, true],
    [{}, false],
  ])('is told by %j: %s', (headers, expected) => {
    expect(isCrossOrigin(from({ host: 'localhost:4000', ...headers }))).toBe(expected);
  });
});
