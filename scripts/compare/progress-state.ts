/** Which pages of a run are there already, on disk, so that a run that was killed goes on where it stopped. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { readJson, writeWhole } from './cache.ts';

/** A run that was killed longer ago than this is not gone on with: its pages may be out of date. */
const FRESH_MS = 24 * 3600_000;

interface State {
  begun: number;
  done: Record<string, { cached: boolean }>;
}

/** The pages of a run that are in the cache. */
export class Progress {
  private readonly file: string;
  private readonly state: State;

  private constructor(file: string, state: State) {
    this.file = file;
    this.state = state;
  }

  /** Goes on with the run that was stopped in this cache, or begins one. */
  static async open(folder: string, now: number): Promise<Progress> {
    const file = path.join(folder, 'run.json');
    const found = (await readJson(file)) as Partial<State> | undefined;
    const usable = found?.begun !== undefined && found.done !== undefined && now - found.begun < FRESH_MS;
    return new Progress(file, usable ? (found as State) : { begun: now, done: {} });
  }

  /** What is known of a page that this run has already; `cached` when the site said that it had not changed. */
  get(address: string): { cached: boolean } | undefined {
    return this.state.done[address];
  }

  /** Remembers that a page is in the cache. */
  async add(address: string, cached: boolean): Promise<void> {
    this.state.done[address] = { cached };
    await writeWhole(this.file, JSON.stringify(this.state));
  }

  /** The run came to its end: the next one asks for every page again. */
  async finish(): Promise<void> {
    await rm(this.file, { force: true });
  }
}
