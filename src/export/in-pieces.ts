/** Characters of one piece: large enough that each is worth a write, small enough to keep memory flat. */
const PIECE_CHARS = 64 * 1024;

/** Text as UTF-8 in pieces of some 64 KiB, made as they are asked for. */
export function* inPieces(texts: Iterable<string>): Generator<Uint8Array> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < PIECE_CHARS) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
