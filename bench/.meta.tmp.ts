import { build } from 'esbuild';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
const r = await build({ entryPoints: [process.argv[2] ?? 'src/services/secmaster.ts'], bundle: true, minify: true, format: 'esm', platform: 'neutral', mainFields: ['module','main'], target: 'es2022', legalComments: 'none', tsconfigRaw: {}, alias: { '#send': path.resolve('src/http/send-fetch.ts') }, write: false, metafile: true });
const out = Object.values(r.metafile.outputs)[0]!;
console.log(r.outputFiles[0]!.contents.length, gzipSync(r.outputFiles[0]!.contents, {level: 9}).length);
const text = r.outputFiles[0]!.text;
for (const [k, v] of Object.entries(out.inputs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)) {
  console.log(v.bytesInOutput, k);
}
import { writeFileSync } from 'node:fs'; writeFileSync('/tmp/p/bundle.js', text);
