/** What can happen to a spec, and what each change means to callers of the client. */
import type { Impact } from '../../scripts/diff/change.ts';
import { breaking } from './breaking.ts';
import { document } from './document.ts';
import type { Edit } from './mutate.ts';
import { enumOf, json, ok, openEnumOf, type Row, schemas, string, thing, things, tickets } from './places.ts';

/** A change, and the class that it has to get. */
export interface Mutation {
  what: string;
  is: Impact;
  edits: readonly Edit[];
}

const additive: readonly Row[] = [
  ['a new operation', [`${thing}/put`, { operationId: 'replaceThing', summary: 'Replace', responses: { 204: ok } }]],
  ['a new path', ['/paths/~1v1~1more', { get: { operationId: 'more', summary: 'More', responses: { 204: ok } } }]],
  [
    'a new call',
    [`${tickets}/x-calls/createTicketByThing`, { body: 'NewThing' }],
    [`${tickets}/requestBody/content/application~1json/schema/anyOf/2`, { $ref: '#/components/schemas/NewThing' }],
  ],
  [
    'an operation becomes one of two calls',
    [`${things}/post/operationId`, 'createAnything'],
    [`${things}/post/x-calls`, { createThing: { body: 'NewThing' }, createExtra: { body: 'Extra' } }],
    [
      `${things}/post/requestBody/content`,
      json({ anyOf: [{ $ref: '#/components/schemas/NewThing' }, { $ref: '#/components/schemas/Extra' }] }),
    ],
  ],
  ['the body of a call takes more', [`${schemas}/CodeTicket/properties/code/maxLength`, 16]],
  ['a request field takes other values too', [`${schemas}/NewThing/properties/shape`, openEnumOf('round', 'square')]],
  ['an answer may have other values', [`${schemas}/Thing/properties/state`, openEnumOf('ON', 'OFF')]],
  ['an answer has no other values than those known', [`${schemas}/Thing/properties/phase`, enumOf('NEW', 'OLD')]],
  ['another value is known', [`${schemas}/Thing/properties/phase`, openEnumOf('NEW', 'OLD', 'GONE')]],
  ['another value to send is known', [`${schemas}/NewThing/properties/mood`, openEnumOf('calm', 'wild', 'sad')]],
  ['values are known', [`${schemas}/NewThing/properties/title`, openEnumOf('Sir')]],
  ['a number may be of any size', [`${schemas}/Thing/properties/weight/format`]],
  ['a new optional request field', [`${schemas}/NewThing/properties/colour`, string]],
  ['a request field becomes optional', [`${schemas}/NewThing/required`, []]],
  ['a request enum gains a value', [`${schemas}/NewThing/properties/shape/enum`, ['round', 'square', 'flat']]],
  ['a request limit gets wider', [`${schemas}/NewThing/properties/name/maxLength`, 128]],
  ['a request field takes null', [`${schemas}/NewThing/properties/size/type`, ['integer', 'null']]],
  ['a new optional parameter', [`${things}/get/parameters/3`, { name: 'owner', in: 'query', schema: string }]],
  ['a body may be left out', [`${things}/post/requestBody/required`, false]],
  ['a new optional body', [`${thing}/delete/requestBody`, { content: json(string) }]],
  ['a new answer field', [`${schemas}/Thing/properties/colour`, string]],
  ['a new answer field that is called description', [`${schemas}/Thing/properties/description`, string]],
  ['a new field of both sides', [`${schemas}/Extra/properties/colour`, string]],
  ['an answer field is always there', [`${schemas}/Thing/required`, ['id', 'size']]],
  ['an answer enum gains a value', [`${schemas}/Thing/properties/state/enum`, ['ON', 'OFF', 'BUSY']]],
  ['an answer limit gets wider', [`${schemas}/Thing/properties/id/maxLength`, 64]],
  ['a new failure', [`${things}/post/responses/409`, { $ref: '#/components/responses/Failed' }]],
  ['a new answer header', [`${things}/post/responses/200/headers`, { 'X-Request-Id': { schema: string } }]],
  ['a path parameter is filled in', ['/x-scope', ['project_id', 'thing_id']]],
  ['a job may end in another state too', ['/paths/~1v1~1jobs/get/x-job/succeeded', ['DONE', 'OK']]],
  ['a job can be waited for', [`${thing}/get/x-job`, { state: 'state', succeeded: ['ON'], failed: [] }]],
  ['a new region', ['/servers/0/variables/region/enum', ['cn-north-4', 'ap-southeast-1', 'eu-west-1']]],
  ['a call needs no credentials', [`${thing}/get/security`, []]],
  ['an operation is deprecated', [`${thing}/get/deprecated`, true]],
  ['the media type that is sent', [`${things}/post/x-content-type`, 'application/json']],
  ['a new failure as text', ['/components/responses/Failed/content/text~1plain', { schema: string }]],
  ['an answer gets an enum', [`${schemas}/Thing/properties/id/enum`, ['a']]],
  ['a new schema', [`${schemas}/More`, { type: 'object', properties: { label: string } }]],
];

const docs: readonly Row[] = [
  ['a description', [`${schemas}/Thing/properties/id/description`, 'The ID.']],
  ['a new description', [`${schemas}/Thing/description`, 'A thing.']],
  ['a summary', [`${things}/post/summary`, 'Make a thing']],
  [
    'where the facts come from',
    [`${things}/get/x-source`, { updated: '2026-01-01', confidence: 'conflict', note: 'n' }],
  ],
  ['an example', ['/paths/~1v1~1jobs/get/responses/200/content/application~1json/example/status', 'FAILED']],
  ['a new example', [`${schemas}/Thing/properties/id/example`, 'x']],
  ['a link', [`${things}/post/externalDocs`, { url: 'https://support.huaweicloud.com/intl/en-us/' }]],
  ['a value is known no longer', [`${schemas}/Thing/properties/phase`, openEnumOf('NEW')]],
  ['a value to send is known no longer', [`${schemas}/NewThing/properties/mood`, openEnumOf('calm')]],
  ['no values are known', [`${schemas}/Thing/properties/phase/x-extensible-enum`]],
  ['a summary of a call', [`${tickets}/x-calls/createTicketByName/summary`, 'Make a ticket']],
  [
    'an example of a call',
    [`${tickets}/requestBody/content/application~1json/examples/createTicketByCode/value/code`, 'd'],
  ],
  ['a tag', [`${things}/get/tags`, ['other']]],
  ['how pages are found', [`${things}/get/x-pagination/total`, 'count']],
  ['a shared answer that nothing uses', ['/components/responses/Other', { description: 'Other.' }]],
  [
    'a shared answer is renamed',
    ['/components/responses/Refused', document.components.responses.Failed],
    ['/components/responses/Failed'],
    [`${things}/get/responses/404/$ref`, '#/components/responses/Refused'],
  ],
  ['the title', ['/info/title', 'All things']],
];

const rows = (is: Impact, list: readonly Row[]): Mutation[] => list.map(([what, ...edits]) => ({ what, is, edits }));

/** Every mutation with the class that it has to get. */
export const mutations: readonly Mutation[] = [
  ...rows('breaking', breaking),
  ...rows('additive', additive),
  ...rows('docs', docs),
];
