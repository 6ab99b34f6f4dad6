/** What an editor waits for: completion of a method's name by TypeScript's language service, over the caller in the folder given. */
import path from 'node:path';
import ts from 'typescript';
import { median } from '../measure.ts';

/** What is told over IPC, in milliseconds. */
export interface Latency {
  /** The first one, with everything still to be read. */
  readonly cold: number;
  /** Of those after a key was pressed. */
  readonly warm: number;
  readonly offered: number;
}

const KEYS = 15;
const folder = process.argv[2] ?? '';
const file = path.join(folder, 'typing.ts');
const START = `import { createSecMasterClient } from 'huaweicloud-openapi/secmaster';
const secmaster = createSecMasterClient();
`;
let [text, version] = ['', 0];

const settings = ts.readConfigFile(path.join(folder, 'tsconfig.json'), (name) => ts.sys.readFile(name));
const { options } = ts.parseJsonConfigFileContent(settings.config, ts.sys, folder);
const read = (name: string): string | undefined => (name === file ? text : ts.sys.readFile(name));
const service = ts.createLanguageService({
  getCompilationSettings: () => options,
  getScriptFileNames: () => [file],
  getScriptVersion: (name) => (name === file ? String(version) : '0'),
  getScriptSnapshot: (name) => {
    const found = read(name);
    return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
  },
  getCurrentDirectory: () => folder,
  getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: read,
  directoryExists: (name) => ts.sys.directoryExists(name),
  getDirectories: (name) => ts.sys.getDirectories(name),
  realpath: (name) => ts.sys.realpath?.(name) ?? name,
});

/** Presses a key behind the dot and asks what could stand there. */
function complete(nth: number): { ms: number; offered: number } {
  const started = performance.now();
  text = `${START}// key ${nth}\nsecmaster.`;
  version++;
  const offered = service.getCompletionsAtPosition(file, text.length, undefined)?.entries.length ?? 0;
  return { ms: performance.now() - started, offered };
}

const [first, ...rest] = Array.from({ length: KEYS }, (_, nth) => complete(nth));
if (!first) throw new Error('nothing was asked');
process.send?.({ cold: first.ms, warm: median(rest.map(({ ms }) => ms)), offered: first.offered } satisfies Latency);
process.disconnect();
