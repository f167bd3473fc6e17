import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { AmbitError } from '../../ambit-error.ts';

/** Below the range from which systems take the ports of outgoing connections (Linux: 32768 and up). */
const FIRST_PORT = 27_000;
const PORTS = 4_000;

/** Whether a server could listen on this port of the loopback interface now. */
export async function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** The first port to try for a home: the same one every time, and most likely another for another home. */
export function preferredPort(home: string): number {
  return FIRST_PORT + (createHash('sha256').update(home).digest().readUInt32BE(0) % PORTS);
}

/**
 * The port for a database that is about to start: the configured one (an error if taken), else the remembered one,
 * else the next free one from the home's own.
 */
export async function choosePort(
  home: string,
  configured: number | undefined,
  remembered: number | undefined,
): Promise<number> {
  if (configured !== undefined) {
    if (await isPortFree(configured)) return configured;
    throw portInUse(configured);
  }
  if (remembered !== undefined && (await isPortFree(remembered))) return remembered;
  const start = preferredPort(home);
  for (let step = 0; step < PORTS; step += 1) {
    const port = FIRST_PORT + ((start - FIRST_PORT + step) % PORTS);
    if (await isPortFree(port)) return port;
  }
  throw new AmbitError('CONFIGURATION', 'No free port was found on 127.0.0.1: set AMBIT_NEO4J_PORT to one.');
}

export function portInUse(port: number): AmbitError {
  return new AmbitError(
    'CONFIGURATION',
    `Port ${port} of 127.0.0.1 is in use by another program: end that program, or set AMBIT_NEO4J_PORT to another port.`,
  );
}
