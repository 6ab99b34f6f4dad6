/** Bytes as they are to the HTTP door, and what comes back. */
import { connect, type Socket } from 'node:net';

/** What came back: the answers in order, and the whole text. */
export interface Said {
  readonly answers: readonly { readonly status: number; readonly body: string }[];
  readonly text: string;
}

/**
 * Sends bytes on a connection of their own, and reads until the server hangs up.
 *
 * @param then called with the connection and all that was read, at each piece that arrives
 */
export function exchange(
  port: number,
  bytes: string | Uint8Array,
  then: (socket: Socket, read: string) => void = () => undefined,
): Promise<Said> {
  return new Promise((resolve) => {
    let read = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      read += chunk.toString('latin1');
      then(socket, read);
    });
    // A server that hangs up before it has read all may do so with a reset. What it said counts.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve({ answers: parse(read), text: read }));
  });
}

/** The answers in a text. All have a Content-Length; what says 1xx is no answer yet. */
function parse(text: string): Said['answers'] {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return [];
  const head = text.slice(0, end);
  const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(head)?.[1]);
  const length = Number(/^content-length: (\d+)$/im.exec(head)?.[1] ?? 0);
  const rest = parse(text.slice(end + 4 + length));
  return status < 200 ? rest : [{ status, body: text.slice(end + 4, end + 4 + length) }, ...rest];
}
