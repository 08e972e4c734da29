// A photo that nobody took: a sky, the sun and a field, as PNG, the same every time.

import { deflateSync } from "node:zlib";

/** Returns it in a size. */
export function photo(width, height) {
  const rows = Array.from({ length: height }, (_, y) => [0, ...row(y, width, height)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits each of red, green and blue.
  head.set([8, 2], 8);
  const data = deflateSync(Buffer.from(rows.flat()));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", head), chunk("IDAT", data), chunk("IEND", Buffer.alloc(0))]);
}

function row(y, width, height) {
  return Array.from({ length: width }, (_, x) => {
    const sun = Math.hypot(x - width * 0.7, y - height * 0.3) < height * 0.12;
    if (sun) return [250, 230, 120];
    const down = Math.round((y / height) * 120);
    return y < height * 0.6 ? [90 + down, 140 + down, 230] : [110, 190 - down, 60];
  }).flat();
}

function chunk(name, body) {
  const named = Buffer.concat([Buffer.from(name), body]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, sum]);
}

/** The checksum of PNG, which Node.js 18 doesn't have. */
function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}
