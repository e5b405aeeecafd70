import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { blocksOfTable, contentOfLog, packedValues } from './read-leveldb.ts';

/** A text that was found on the disk. */
export interface Finding {
  readonly text: string;
  /** Path within the folder that was searched. */
  readonly file: string;
  /** How it had to be read to be found. */
  readonly read: 'as it lies' | 'LevelDB table' | 'LevelDB log' | 'IndexedDB value' | 'gzip';
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE';
}

/** Every file below a folder. One that the browser deletes meanwhile is left out. */
async function filesBelow(folder: string): Promise<{ file: string; content: Buffer }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (path) => {
    const content = await readFile(path).catch(() => undefined);
    return content === undefined ? [] : [{ file: relative(folder, path), content }];
  });
  return (await Promise.all(read)).flat();
}

function readings(file: string, content: Buffer): { read: Finding['read']; content: Buffer }[] {
  const found: { read: Finding['read']; content: Buffer }[] = [{ read: 'as it lies', content }];
  if (file.endsWith('.ldb')) {
    found.push({ read: 'LevelDB table', content: Buffer.concat(blocksOfTable(content)) });
  }
  if (file.endsWith('.log')) found.push({ read: 'LevelDB log', content: contentOfLog(content) });
  for (const holder of [...found]) {
    found.push({ read: 'IndexedDB value', content: Buffer.concat(packedValues(holder.content)) });
  }
  if (content.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b]))) {
    found.push({ read: 'gzip', content: gunzipSync(content) });
  }
  return found;
}

function encodings(text: string): { encoding: Finding['encoding']; bytes: Buffer }[] {
  const littleEndian = Buffer.from(text, 'utf16le');
  return [
    { encoding: 'UTF-8', bytes: Buffer.from(text, 'utf8') },
    { encoding: 'UTF-16LE', bytes: littleEndian },
    { encoding: 'UTF-16BE', bytes: Buffer.from(littleEndian).swap16() },
  ];
}

/**
 * Looks for texts in every file below a folder, in all encodings in which a browser writes text, and inside what it
 * compresses.
 *
 * @returns one finding for each text, file and way of reading
 */
export async function searchDisk(folder: string, texts: readonly string[]): Promise<Finding[]> {
  const wanted = texts.flatMap((text) => encodings(text).map((encoded) => ({ text, ...encoded })));
  return (await filesBelow(folder)).flatMap(({ file, content }) =>
    readings(file, content).flatMap((reading) =>
      wanted
        .filter(({ bytes }) => reading.content.includes(bytes))
        .map(({ text, encoding }) => ({ text, file, read: reading.read, encoding })),
    ),
  );
}
