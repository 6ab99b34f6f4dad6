/** Every mutation of the page is caught, in every format and language, and nothing is found in the page as it is. */
import { describe, expect, it } from 'vitest';
import { comparePage, type Outcome } from '../../scripts/compare/compare.ts';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { readPage } from '../../scripts/compare/read.ts';
import { draft, type Draft, type Language } from './draft.ts';
import { FORMATS, type Format, write } from './formats.ts';
import { mutations } from './mutations.ts';
import { files } from './spec.ts';

function outcome(page: Draft, format: Format, language: Language): Outcome {
  const { name, text } = write(page, format, language);
  return comparePage(files, readPage(blocksOf(name, text)));
}

const LANGUAGES: readonly Language[] = ['en', 'zh'];
const all = mutations();

it('has at least 200 mutations that differ', () => {
  const texts = new Set(all.map((one) => write(one.draft, 'html', 'en').text));
  expect(all.length).toBe(texts.size);
  expect(all.length * FORMATS.length * LANGUAGES.length).toBeGreaterThanOrEqual(200);
});

describe.each(LANGUAGES)('a page in %s', (language) => {
  describe.each(FORMATS)('as %s', (format) => {
    it('has no difference as it stands', () => {
      expect(outcome(draft(), format, language)).toMatchObject({ operation: 'garden createPlant', differences: [] });
    });

    it.each(all)('$name', ({ draft: mutated, expect: { kinds, subject } }) => {
      const { differences } = outcome(mutated, format, language);
      const found = differences.filter((one) => kinds.includes(one.kind) && one.subject === subject);
      expect(found, JSON.stringify(differences)).not.toHaveLength(0);
      for (const one of found) expect(one.line).toBeGreaterThan(0);
    });
  });
});
