import type { IncomingMessage } from 'node:http';
import { CloseCode, makeServer, type ConnectionInitMessage, type ServerOptions } from 'graphql-ws';
import type { WebSocket, WebSocketServer } from 'ws';
import { AmbitError } from '../ambit-error.ts';
import type { Log } from '../log.ts';

/** A client that answers no ping within this time is gone. */
const PING_MS = 12_000;

/** What the hooks of a connection are told of it. */
export interface SocketExtra {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

/**
 * Speaks graphql-transport-ws on the sockets of a server. In place of `graphql-ws/use/ws`, which prints errors with their stack
 * and tells clients their texts: here an error goes to the log, without its text, and a client is told a code.
 */
export function serveSockets(
  options: ServerOptions<ConnectionInitMessage['payload'], SocketExtra>,
  sockets: WebSocketServer,
  log: Log,
): void {
  const server = makeServer(options);
  sockets.on('error', (error) => log.error('unexpected error of the socket server', { error }));
  sockets.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const stopPinging = keepAlive(socket);
    // A frame that is none, or a message that is too large: ws closes the connection with the code for it.
    socket.on('error', (error) => log.debug('a client broke the protocol of sockets', { error }));
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: async (text) => send(socket, text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) =>
          socket.on('message', (data) => {
            take(String(data)).catch((error: unknown) => {
              if (!(error instanceof AmbitError)) log.error('unexpected error on a socket', { error });
              const { code, reason } = closingOf(error);
              socket.close(code, reason);
            });
          }),
      },
      { socket, request },
    );
    socket.once('close', (code, reason) => {
      stopPinging();
      closed(code, String(reason)).catch((error: unknown) =>
        log.error('unexpected error at the end of a socket', { error }),
      );
    });
  });
}

/** With what a connection is closed that an error ended: the reason is the code of the error. */
export function closingOf(error: unknown): { readonly code: number; readonly reason: string } {
  if (!(error instanceof AmbitError)) return { code: CloseCode.InternalServerError, reason: 'INTERNAL' };
  switch (error.code) {
    case 'UNAUTHENTICATED':
    case 'FORBIDDEN':
      return { code: CloseCode.Forbidden, reason: error.code };
    case 'LIMIT_EXCEEDED':
      return { code: CloseCode.TooManyInitialisationRequests, reason: error.code };
    case 'DATABASE_UNAVAILABLE':
    case 'DATABASE_TIMEOUT':
      // Try again later: https://www.iana.org/assignments/websocket/websocket.xhtml
      return { code: 1013, reason: error.code };
    default:
      return { code: CloseCode.InternalServerError, reason: error.code };
  }
}

async function send(socket: WebSocket, text: string): Promise<void> {
  // To somebody who has left, nothing more is said.
  await new Promise<void>((resolve) => {
    if (socket.readyState === socket.OPEN) socket.send(text, () => resolve());
    else resolve();
  });
}

/** @returns how to end it */
function keepAlive(socket: WebSocket): () => void {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const timer = setInterval(() => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, PING_MS).unref();
  return () => clearInterval(timer);
}
