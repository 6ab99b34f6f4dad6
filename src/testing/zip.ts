/** The smallest zip that there is: one file, stored. Enough to export assets and to import them again. */
import { crc32 } from 'node:zlib';

/** Packs one file. */
export function writeZip(name: string, content: string): Uint8Array<ArrayBuffer> {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  // Version, flags, method (stored), time, date (1 January 1980), CRC, sizes, lengths of name and extra field.
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(0x21, 8);
  facts.writeUInt32LE(crc32(data), 10);
  facts.writeUInt32LE(data.length, 14);
  facts.writeUInt32LE(data.length, 18);
  facts.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04'), facts, file, data]);
  // The directory entry repeats them between the maker's version and five empty fields.
  const entry = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), facts, Buffer.alloc(14), file]);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(1, 4);
  end.writeUInt16LE(1, 6);
  end.writeUInt32LE(entry.length, 8);
  end.writeUInt32LE(local.length, 12);
  return new Uint8Array(Buffer.concat([local, entry, Buffer.from('PK\x05\x06'), end]));
}

/** The first file of a zip, if it is stored; empty text if it is packed; `undefined` for what is not a zip. */
export function readZip(bytes: Uint8Array): string | undefined {
  const zip = Buffer.from(bytes);
  if (zip.length < 30 || zip.toString('latin1', 0, 4) !== 'PK\x03\x04') return undefined;
  if (zip.readUInt16LE(8) !== 0) return '';
  const start = 30 + zip.readUInt16LE(26) + zip.readUInt16LE(28);
  return zip.toString('utf8', start, start + zip.readUInt32LE(18));
}
