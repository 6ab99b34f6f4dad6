/** A draft, pasted where it says, is what its page describes: the comparison finds nothing, and the lint neither. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { comparePage } from '../../scripts/compare/compare.ts';
import { draftOf } from '../../scripts/compare/draft.ts';
import { loadSpec } from '../../scripts/compare/load.ts';
import { type Page } from '../../scripts/compare/page.ts';
import { type Difference } from '../../scripts/compare/shape.ts';
import { type Files } from '../../scripts/compare/source.ts';
import { runRedocly } from '../../scripts/redocly.ts';
import { type Language } from './draft.ts';
import { generated, KINDS } from './draft-pages.ts';
import { documents, read } from './draft-read.ts';
import { FORMATS } from './formats.ts';
import { mutations } from './mutations.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const LANGUAGES: readonly Language[] = ['en', 'zh'];
const ROOT = { security: [{ AkSk: [] }, { Token: [] }] };
let shared: Files;
beforeAll(async () => {
  shared = new Map([...(await loadSpec(path.join(root, 'spec')))].filter(([name]) => name.startsWith('shared/')));
});

/** What the comparison says about a page once its draft is in the spec; slips of the page itself stay slips. */
function differences(page: Page): Difference[] {
  const [paths, family] = documents(draftOf(page));
  const securitySchemes = { AkSk: '../shared/security.yaml#/AkSk', Token: '../shared/security.yaml#/Token' };
  const refs = Object.fromEntries(Object.entries(securitySchemes).map(([name, $ref]) => [name, { $ref }]));
  const files = new Map([...shared, ['a/openapi.yaml', { ...ROOT, paths, components: { securitySchemes: refs } }]]);
  return comparePage(files.set('a/TODO.yaml', family), page).differences.filter(({ kind, spec }) => {
    return kind !== 'page' && !(kind === 'example' && !spec.startsWith('the spec')) && spec !== '';
  });
}

describe.each(LANGUAGES)('a draft of a page in %s', (language) => {
  it.each(FORMATS)('has no difference from the page, as %s', (format) => {
    for (const one of Object.values(KINDS)) expect(differences(read(one, format, language))).toEqual([]);
  });
});

// Errors and some parameters are shared, parameters of paths are mandatory, and no schema has a default of another type.
const isBeyond = ({ kind, subject }: Difference, name: string): boolean =>
  subject.startsWith('400 ') ||
  (kind === 'required' && subject.startsWith('path')) ||
  (kind === 'default' && name.includes(': type '));

it('has no difference from any changed page', () => {
  for (const { name, draft: changed } of mutations()) {
    const found = differences(read(changed));
    expect(
      found.filter((one) => !isBeyond(one, name)),
      name,
    ).toEqual([]);
  }
}, 60_000);

it('has no difference from generated tables', () => {
  fc.assert(
    fc.property(generated, fc.constantFrom(...FORMATS), (one, format) => {
      expect(differences(read(one, format))).toEqual([]);
    }),
    { numRuns: 200 },
  );
}, 60_000);

it('lints, as the specs do', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'draft-'));
  try {
    await cp(path.join(root, 'spec/shared'), path.join(folder, 'shared'), { recursive: true });
    const real = parse(await readFile(path.join(root, 'spec/csms/openapi.yaml'), 'utf8')) as object;
    const tags = [{ name: 'TODO', description: 'Things that drafts are about.' }];
    const roots = Object.values(KINDS).map(async (one, at) => {
      const address = `https://support.huaweicloud.com/api-a/DoThing${at}.html`;
      const [index, family] = draftOf(read(one), address).split('---\n');
      await mkdir(path.join(folder, String(at)));
      await writeFile(path.join(folder, String(at), 'TODO.yaml'), family ?? '');
      const file = path.join(folder, String(at), 'openapi.yaml');
      await writeFile(file, JSON.stringify({ ...real, tags, paths: parse(index ?? '') as object }));
      return file;
    });
    // A description that says TODO tells nothing, and that is what a person has to mend.
    const args = ['lint', ...(await Promise.all(roots)), '--skip-rule', 'spec/telling'];
    await expect(runRedocly([...args, '--config', path.join(root, 'redocly.yaml')], root)).resolves.toBeDefined();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}, 60_000);
