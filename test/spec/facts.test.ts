/** The specs against what the official SDKs agree on: every operation, parameter and property. */
import { describe, expect, it } from 'vitest';
import { operationsOf } from '../../scripts/generate/spec.ts';
import { bundles } from '../fake/replay.ts';
import { differences, exceptionsOf, factsOf } from './facts.ts';

it('covers as many operations as were meant', () => {
  const counts = Object.keys(bundles).map((service) => [service, Object.keys(factsOf(service).operations).length]);
  expect(Object.fromEntries(counts)).toEqual({ csms: 45, iam: 12, roma: 23, secmaster: 133 });
});

describe.each(Object.entries(bundles))('%s', (service, document) => {
  const facts = factsOf(service);
  const exceptions = exceptionsOf(service);
  const found = differences(facts, document);

  it('has every operation, once, with its method and path', () => {
    const own = operationsOf(document).map(
      ({ method, path, operation }) => `${operation.operationId} ${method} ${path}`,
    );
    const known = Object.entries(facts.operations).map(([id, { method, path }]) => `${id} ${method} ${path}`);
    expect(own.sort()).toEqual(known.sort());
  });

  it('has the names, types, required flags and values of the facts, but for the exceptions', () => {
    const unexplained = [...found].filter(([what]) => !exceptions.has(what));
    expect(unexplained.map(([what, detail]) => `${what}: ${detail}`)).toEqual([]);
  });

  it('lists no exception without need, and each with a reason', () => {
    expect([...exceptions.keys()].filter((what) => !found.has(what))).toEqual([]);
    expect([...exceptions.values()].filter((reason) => reason.split(' ').length < 4)).toEqual([]);
  });
});
