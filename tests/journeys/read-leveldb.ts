// The browser keeps IndexedDB and local storage in LevelDB, where text can lie cut into pieces: in tables by Snappy
// compression, in logs by the headers between two blocks. Both are put together again before they are searched.

const tableMagic = Buffer.from('57fb808b247547db', 'hex');
const tableFooterLength = 48;
const snappyCompressed = 1;
// How Chromium marks a value of IndexedDB that it has compressed itself, before LevelDB or a file of its own gets it.
const packedValueMark = Buffer.from([0xff, 0x11, 0x02]);
const largestValue = 16 * 1024 * 1024;
const logBlockLength = 32_768;
const logHeaderLength = 7;

interface Varint {
  readonly value: number;
  readonly end: number;
}

function readVarint(bytes: Buffer, start: number): Varint {
  let value = 0;
  let factor = 1;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    value += (byte & 0x7f) * factor;
    if (byte < 0x80) return { value, end: at + 1 };
    factor *= 128;
  }
  throw new RangeError('a number goes on past the end');
}

/** Undoes Snappy's block format. What follows the packed bytes, or is missing of them, does not matter. */
function unpackSnappy(packed: Buffer): Buffer {
  const { value: length, end } = readVarint(packed, 0);
  const unpacked = Buffer.alloc(length);
  let from = end;
  let to = 0;
  while (to < length && from + 5 <= packed.length) {
    const tag = packed[from]!;
    from += 1;
    if ((tag & 3) === 0) {
      const inTag = tag >> 2;
      const lengthBytes = inTag < 60 ? 0 : inTag - 59;
      const literal = (lengthBytes === 0 ? inTag : packed.readUIntLE(from, lengthBytes)) + 1;
      from += lengthBytes;
      to += packed.copy(unpacked, to, from, from + literal);
      from += literal;
    } else {
      const offsetBytes = [0, 1, 2, 4][tag & 3]!;
      const low = packed.readUIntLE(from, offsetBytes);
      const offset = offsetBytes === 1 ? ((tag >> 5) << 8) | low : low;
      const copied = offsetBytes === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
      from += offsetBytes;
      // Byte by byte: a copy may reach into what it is itself writing.
      for (let count = 0; count < copied; count += 1, to += 1) unpacked[to] = unpacked[to - offset]!;
    }
  }
  return unpacked;
}

function readBlock(table: Buffer, offset: number, length: number): Buffer {
  const block = table.subarray(offset, offset + length);
  return table[offset + length] === snappyCompressed ? unpackSnappy(block) : block;
}

/** Entries of a block share the beginning of their key with the one before; only the values matter here. */
function valuesOf(block: Buffer): Buffer[] {
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 * (restarts + 1);
  const values: Buffer[] = [];
  for (let at = 0; at < end;) {
    const shared = readVarint(block, at);
    const ownKey = readVarint(block, shared.end);
    const length = readVarint(block, ownKey.end);
    const start = length.end + ownKey.value;
    values.push(block.subarray(start, start + length.value));
    at = start + length.value;
  }
  return values;
}

/** The unpacked blocks of a LevelDB table, in their order; none where the file is no table. */
export function blocksOfTable(table: Buffer): Buffer[] {
  if (table.length < tableFooterLength || !table.subarray(-tableMagic.length).equals(tableMagic)) return [];
  const footer = table.subarray(-tableFooterLength);
  const metaOffset = readVarint(footer, 0);
  const metaLength = readVarint(footer, metaOffset.end);
  const indexOffset = readVarint(footer, metaLength.end);
  const indexLength = readVarint(footer, indexOffset.end);
  const index = readBlock(table, indexOffset.value, indexLength.value);
  return valuesOf(index).map((handle) => {
    const offset = readVarint(handle, 0);
    return readBlock(table, offset.value, readVarint(handle, offset.end).value);
  });
}

/** What was written to a LevelDB log, without the headers that cut it. A torn end is left out. */
export function contentOfLog(log: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let at = 0;
  while (at + logHeaderLength <= log.length) {
    const roomInBlock = logBlockLength - (at % logBlockLength);
    if (roomInBlock < logHeaderLength) {
      at += roomInBlock;
      continue;
    }
    const length = log.readUInt16LE(at + 4);
    const start = at + logHeaderLength;
    pieces.push(log.subarray(start, start + length));
    at = start + length;
  }
  return Buffer.concat(pieces);
}

/** The values of IndexedDB in a file that were compressed one by one. */
export function packedValues(content: Buffer): Buffer[] {
  const values: Buffer[] = [];
  for (let at = content.indexOf(packedValueMark); at >= 0; at = content.indexOf(packedValueMark, at + 1)) {
    const packed = content.subarray(at + packedValueMark.length);
    try {
      // The three bytes can be there by chance: then there is no sensible length behind them, or nonsense.
      if (readVarint(packed, 0).value <= largestValue) values.push(unpackSnappy(packed));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return values;
}
