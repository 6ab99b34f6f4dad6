/** Reads our pages, and the drafts that are made of them. */
import { expect } from 'vitest';
import { type Document, parseAllDocuments } from 'yaml';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { type Page } from '../../scripts/compare/page.ts';
import { readPage } from '../../scripts/compare/read.ts';
import { type Draft, type Language } from './draft.ts';
import { type Format, write } from './formats.ts';

/** A page as it is read from a format and a language. */
export function read(page: Draft, format: Format = 'markdown', language: Language = 'en'): Page {
  const { name, text } = write(page, format, language);
  return readPage(blocksOf(name, text));
}

/** The documents of a draft: the line of the index, and what goes into the family's file. */
export function documents(
  text: string,
): [Record<string, object>, Record<string, Record<string, Record<string, unknown>>>] {
  const all: Document[] = [...parseAllDocuments(text)];
  expect(all.flatMap((one) => one.errors)).toEqual([]);
  return all.map((one): unknown => one.toJS()) as ReturnType<typeof documents>;
}
