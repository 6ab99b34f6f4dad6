/** Tells the formats of pages apart and cuts each into blocks. */
import { htmlBlocks } from './html.ts';
import { markdownBlocks } from './markdown.ts';
import { type Block, Lost } from './page.ts';
import { plainBlocks } from './plain.ts';

/** The blocks of a page, by what its name and its first characters say about its format. */
export function blocksOf(name: string, text: string): Block[] {
  if (text.trim() === '') throw new Lost(1, 'the page is empty');
  if (/^\s*(?:<!doctype html|<html|<body|<div|<h1|<!--)/i.test(text) || /\.html?$/i.test(name)) return htmlBlocks(text);
  return /\.md$/i.test(name) ? markdownBlocks(text) : plainBlocks(text);
}
