/** What breaks callers. */
import { document } from './document.ts';
import { enumOf, json, ok, type Row, schemas, string, thing, things, tickets } from './places.ts';

const item = document.paths['/v1/{project_id}/things/{thing_id}'];

/** Changes after which a program stops compiling, is refused, or does something else. */
export const breaking: readonly Row[] = [
  // Operations.
  ['an operation is removed', [`${thing}/get`]],
  ['a path is removed', ['/paths/~1v1~1jobs']],
  ['an operationId is renamed', [`${things}/post/operationId`, 'addThing']],
  [
    'a call is removed',
    [`${tickets}/x-calls/createTicketByCode`],
    [`${tickets}/requestBody/content/application~1json/schema/anyOf/1`],
    [`${tickets}/requestBody/content/application~1json/examples/createTicketByCode`],
  ],
  [
    'a call is renamed',
    [`${tickets}/x-calls/createTicketByCode`],
    [`${tickets}/x-calls/createTicketByNumber`, { body: 'CodeTicket', security: [] }],
  ],
  [
    'the only operation of a route is one of its calls by another name',
    [`${things}/post/operationId`, 'createAnything'],
    [`${things}/post/x-calls`, { createThingByName: { body: 'NewThing' } }],
    [`${things}/post/requestBody/content`, json({ anyOf: [{ $ref: '#/components/schemas/NewThing' }] })],
  ],
  ['a call needs credentials that others need', [`${tickets}/x-calls/createTicketByCode/security`]],
  ['a repeat of a call does harm now', [`${tickets}/x-calls/createTicketByName/x-idempotent`]],
  // Input.
  ['the body of a call needs more', [`${schemas}/CodeTicket/required`, ['code', 'pin']]],
  ['the body of a call takes less', [`${schemas}/CodeTicket/properties/code/maxLength`, 4]],
  [
    'a call has the body of another',
    [`${tickets}/x-calls/createTicketByCode/body`, 'NameTicket'],
    [`${tickets}/requestBody/content/application~1json/schema/anyOf/1`],
  ],
  ['a request field takes no other values any more', [`${schemas}/NewThing/properties/mood`, enumOf('calm', 'wild')]],
  [
    'a new required request field',
    [`${schemas}/NewThing/required`, ['name', 'colour']],
    [`${schemas}/NewThing/properties/colour`, string],
  ],
  ['a request field becomes required', [`${schemas}/NewThing/required`, ['name', 'size']]],
  ['a request field is removed', [`${schemas}/NewThing/properties/size`]],
  ['a request field that is called title is removed', [`${schemas}/NewThing/properties/title`]],
  ['a field of both sides is removed', [`${schemas}/Extra/properties/label`]],
  ['a request field changes its type', [`${schemas}/NewThing/properties/size/type`, 'string']],
  ['a request field takes null no longer', [`${schemas}/NewThing/properties/note/type`, 'string']],
  ['a request enum loses a value', [`${schemas}/NewThing/properties/shape/enum`, ['round']]],
  ['a request field gets an enum', [`${schemas}/NewThing/properties/name/enum`, ['a', 'b']]],
  ['a request limit gets tighter', [`${schemas}/NewThing/properties/name/maxLength`, 32]],
  ['a request default changes', [`${schemas}/NewThing/properties/note/default`, 'other']],
  ['a request default goes', [`${things}/get/parameters/0/schema/default`]],
  ['a request field becomes read-only', [`${schemas}/NewThing/properties/size/readOnly`, true]],
  ['a parameter is removed', [`${things}/get/parameters/2`]],
  [
    'a new required parameter',
    [`${things}/get/parameters/3`, { name: 'owner', in: 'query', required: true, schema: string }],
  ],
  ['a parameter becomes required', [`${things}/get/parameters/0/required`, true]],
  ['a query parameter is renamed', [`${things}/get/parameters/0/name`, 'page_size']],
  [
    'a path parameter is renamed',
    [thing],
    [
      '/paths/~1v1~1{project_id}~1things~1{id}',
      { ...item, parameters: [item.parameters[0], { name: 'id', in: 'path', required: true, schema: string }] },
    ],
  ],
  ['a parameter is written in another way', [`${things}/get/parameters/1/explode`, true]],
  ['a new required body', [`${thing}/delete/requestBody`, { required: true, content: json(string) }]],
  ['a body is removed', [`${things}/post/requestBody`]],
  ['a path parameter is filled in no longer', ['/x-scope', []]],
  // Answers.
  ['an answer field is removed', [`${schemas}/Thing/properties/size`]],
  ['an answer field becomes optional', [`${schemas}/Thing/required`, []]],
  ['an answer field changes its type', [`${schemas}/Thing/properties/size/type`, 'string']],
  ['an answer field may be null', [`${schemas}/Thing/properties/size/type`, ['integer', 'null']]],
  ['an answer enum is given up', [`${schemas}/Thing/properties/state/enum`]],
  ['an answer field becomes write-only', [`${schemas}/Thing/properties/size/writeOnly`, true]],
  ['an answer field becomes binary', [`${schemas}/Thing/properties/secret/format`, 'binary']],
  ['an answer enum loses a value', [`${schemas}/Thing/properties/state/enum`, ['ON']]],
  ['an answer enum loses one and gains one', [`${schemas}/Thing/properties/state/enum`, ['ON', 'BUSY']]],
  ['an answer has no other fields', [`${schemas}/ThingList/additionalProperties`]],
  ['an answer says that it has no other fields', [`${schemas}/ThingList/additionalProperties`, false]],
  ['a success has no body any more', [`${things}/post/responses/200/content`]],
  ['a success goes', [`${things}/get/responses/200`]],
  ['a second success', [`${things}/post/responses/202`, { ...ok, content: json(string) }]],
  ['a success in a second form', [`${things}/post/responses/200/content/text~1plain`, { schema: string }]],
  [
    'an answer is another schema',
    [`${thing}/get/responses/200/content/application~1json/schema/$ref`, '#/components/schemas/Extra'],
  ],
  ['a failure goes', [`${things}/get/responses/404`]],
  ['an answer header goes', [`${things}/get/responses/200/headers/X-Request-Id`]],
  ['an answer has values no longer that were known', [`${schemas}/Thing/properties/phase`, enumOf('NEW')]],
  // What the client does.
  ['a repeat does harm now', [`${thing}/delete/x-idempotent`, false]],
  ['it is no longer said that a repeat does no harm', [`${thing}/delete/x-idempotent`]],
  ['a repeat does no harm now', [`${things}/post/x-idempotent`, true]],
  ['another code means that it is not there', [`${thing}/delete/x-not-found`, ['T.405']]],
  ['no code means that it is not there', [`${thing}/delete/x-not-found`]],
  ['a failed batch is found elsewhere', ['/components/responses/Batch/x-batch-result/failed', 'errors']],
  ['a failed batch is found no longer', ['/components/responses/Batch/x-batch-result']],
  ['a failed batch throws now', ['/components/responses/Failed/x-batch-result', { succeeded: 'a', failed: 'b' }]],
  ['a job ends in other states', ['/paths/~1v1~1jobs/get/x-job/succeeded', ['OK']]],
  ['a job is a job no longer', ['/paths/~1v1~1jobs/get/x-job']],
  // Where calls go, and as whom.
  ['a region is removed', ['/servers/0/variables/region/enum', ['cn-north-4']]],
  ['the region of those who name none', ['/servers/0/variables/region/default', 'ap-southeast-1']],
  ['another host', ['/servers/0/url', 'https://stuff.{region}.myhuaweicloud.com']],
  ['a call needs credentials now', ['/paths/~1v1~1jobs/get/security', [{ AkSk: [] }]]],
  ['a call needs what all calls need', ['/paths/~1v1~1jobs/get/security']],
  ['a way to sign in goes', ['/security', [{ AkSk: [] }]]],
  // Names in the types.
  [
    'a schema is renamed',
    [`${schemas}/Extra`],
    [`${schemas}/More`, { type: 'object', properties: { label: string } }],
    [`${schemas}/Thing/properties/extra/$ref`, '#/components/schemas/More'],
    [`${schemas}/NewThing/properties/extra/$ref`, '#/components/schemas/More'],
  ],
];
