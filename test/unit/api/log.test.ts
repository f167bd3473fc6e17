import { describe, expect, it } from '@jest/globals';
import { createLog, describeError, type LogFields } from '../../../src/log.ts';

function record(pretty = false) {
  const lines: string[] = [];
  return { lines, log: createLog({ destination: { write: (line) => void lines.push(line) }, pretty }) };
}

describe('the log', () => {
  it('writes a JSON line with the level, the time, the event and the fields', () => {
    const { log, lines } = record();
    log.info('request', { method: 'POST', status: 200, counts: { created: 3 } });
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      msg: 'request',
      method: 'POST',
      status: 200,
      counts: { created: 3 },
    });
  });

  it('writes a short line for a terminal', () => {
    const { log, lines } = record(true);
    log.warn('request', { method: 'POST', errorCodes: ['BAD_INPUT'] });
    expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d warn {2}request method=POST errorCodes=\["BAD_INPUT"\]\n$/);
  });

  it('leaves out what is below its level', () => {
    const { log, lines } = record();
    log.debug('request');
    expect(lines).toEqual([]);
  });

  it('drops a field that is not on the list, whatever the types were told', () => {
    const { log, lines } = record();
    log.info('request', { status: 200, variables: { name: 'canary' }, token: 'canary' } as LogFields);
    expect(lines[0]).toContain('"status":200');
    expect(lines[0]).not.toContain('canary');
  });

  it('logs an error by class, code and frames, without its message', () => {
    const { log, lines } = record();
    const cause = Object.assign(new RangeError('canary'), {
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
    log.error('unexpected error', { error: new TypeError('canary\n    at canary (canary.ts:1:1)', { cause }) });
    const { error } = JSON.parse(lines[0] ?? '') as { error: ReturnType<typeof describeError> };
    expect(error.type).toBe('TypeError');
    expect(error.frames[0]).toContain('log.test.ts');
    expect(error.cause).toMatchObject({
      type: 'RangeError',
      code: 'Neo.ClientError.Schema.ConstraintValidationFailed',
    });
    expect(lines[0]).not.toContain('canary');
  });

  it('logs of a thrown value that is no error only its type, and no code that is a text', () => {
    expect(describeError('canary')).toEqual({ type: 'string', frames: [] });
    expect(describeError(Object.assign(new Error(), { code: 'a canary of words' }))).not.toHaveProperty('code');
  });
});
