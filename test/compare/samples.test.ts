/** Samples on pages: whatever their words are called, they are not lost. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { type Page } from '../../scripts/compare/page.ts';
import { readPage } from '../../scripts/compare/read.ts';

const read = (text: string, name = 'page.txt'): Page => readPage(blocksOf(name, text));

/** A page whose samples come last but for the statuses, as all newer pages have it. */
const page = (...samples: string[]): string =>
  [
    'Watering a Bed',
    'Function',
    'Gives a bed its water.',
    'URI',
    'POST /v1/beds/water',
    'Request Parameters',
    'None',
    'Response Parameters',
    'None',
    ...samples,
    'Status Codes',
    'Status Code',
    'Description',
    '200',
    'Done.',
  ].join('\n\n');

const SAMPLE = '{\n  "litres" : 3\n}';
const values = (found: Page): { request: unknown[]; answer: unknown[] } => ({
  request: found.request.examples.map((one) => one.value),
  answer: [...found.responses.values()].flatMap(({ examples }) => examples).map((one) => one.value),
});

describe('a sample', () => {
  it.each(['description', 'Description', 'Function', 'Constraints', 'Request:', 'request', 'URI', '功能介绍'])(
    'may have the words %s above it',
    (words) => {
      const found = read(page('Example Requests', words, SAMPLE, 'Example Responses', 'Status code: 200', SAMPLE));
      expect(values(found)).toEqual({ request: [{ litres: 3 }], answer: [{ litres: 3 }] });
      expect([...found.statuses.keys()]).toEqual(['200']);
    },
  );

  it('may have words and an address between', () => {
    const found = read(page('Example Requests', 'description', 'POST https://{endpoint}/v1/beds/water', SAMPLE));
    expect(values(found).request).toEqual([{ litres: 3 }]);
  });

  it('may be one of a pair under one heading', () => {
    const pair = ['Request:', SAMPLE, 'Response:', '{ "done" : true }'];
    const found = read(page('Example Requests', ...pair, ...pair));
    expect(values(found)).toEqual({
      request: [{ litres: 3 }, { litres: 3 }],
      answer: [{ done: true }, { done: true }],
    });
  });

  it('keeps its status below such words', () => {
    const found = read(page('Example Responses', 'Status code: 200', 'Description', SAMPLE, 'Response:', SAMPLE));
    expect(found.responses.get('200')?.examples).toHaveLength(2);
  });

  it('may have them as a heading of its own', () => {
    const heading = (text: string): string => `<h4>${text}</h4>`;
    const body = [heading('URI'), '<p>POST /v1/beds/water</p>', heading('Example Requests'), '<p>Description</p>'];
    const table = '<table><tr><th>Status Code</th><th>Description</th></tr><tr><td>200</td><td>Done.</td></tr></table>';
    const html = `<html><h1>Watering</h1>${body.join('')}<pre>${SAMPLE}</pre>${heading('Status Codes')}${table}</html>`;
    expect(values(read(html, 'page.html')).request).toEqual([{ litres: 3 }]);
  });
});

describe('a section', () => {
  it('opens among samples where a table or another section follows', () => {
    const table = 'Parameter\n\nType\n\nDescription\n\nid\n\nString\n\nID.';
    const found = read(page('Example Requests', SAMPLE, 'Response', table, 'Example Responses', SAMPLE));
    expect([...found.responses.values()].flatMap(({ body }) => body?.fields ?? [])).toMatchObject([{ name: 'id' }]);
    expect(values(found)).toEqual({ request: [{ litres: 3 }], answer: [{ litres: 3 }] });
  });

  it('that stands behind the samples has none', () => {
    const found = read(page('Example Requests', SAMPLE, 'SDK Sample Code', SAMPLE));
    expect(values(found)).toEqual({ request: [{ litres: 3 }], answer: [] });
  });
});
