/** A small document to mutate: it has one of everything that the rules of `npm run diff` look at. */
export const document = {
  openapi: '3.1.0',
  info: { title: 'Things', version: 'v1' },
  servers: [
    {
      url: 'https://things.{region}.myhuaweicloud.com',
      variables: { region: { default: 'cn-north-4', enum: ['cn-north-4', 'ap-southeast-1'] } },
    },
  ],
  security: [{ AkSk: [] }, { Token: [] }],
  'x-scope': ['project_id'],
  paths: {
    '/v1/{project_id}/things': {
      parameters: [{ name: 'project_id', in: 'path', required: true, schema: { type: 'string' } }],
      get: {
        operationId: 'listThings',
        summary: 'List',
        tags: ['things'],
        'x-source': { updated: '2025-01-01' },
        'x-pagination': { style: 'offset', items: 'things', total: 'total' },
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer', default: 10, maximum: 100 } },
          { name: 'kinds', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
          { name: 'sort', in: 'query', schema: { type: 'string', enum: ['asc', 'desc'] } },
        ],
        responses: {
          200: {
            description: 'A page.',
            headers: { 'X-Request-Id': { schema: {} } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ThingList' } } },
          },
          404: { $ref: '#/components/responses/Failed' },
        },
      },
      post: {
        operationId: 'createThing',
        summary: 'Create a thing',
        'x-content-type': 'text/json',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewThing' } } },
        },
        responses: {
          200: {
            description: 'The thing.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
    },
    '/v1/{project_id}/things/{thing_id}': {
      parameters: [
        { name: 'project_id', in: 'path', required: true, schema: { type: 'string' } },
        { name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } },
      ],
      get: {
        operationId: 'showThing',
        summary: 'Show a thing',
        responses: {
          200: {
            description: 'The thing.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
        },
      },
      delete: {
        operationId: 'deleteThing',
        summary: 'Delete a thing',
        'x-idempotent': true,
        'x-not-found': ['T.404'],
        responses: { 200: { $ref: '#/components/responses/Batch' } },
      },
    },
    '/v1/tickets': {
      post: {
        operationId: 'createTicket',
        summary: 'Create a ticket',
        'x-calls': {
          createTicketByName: { body: 'NameTicket', summary: 'Create a ticket by name', 'x-idempotent': true },
          createTicketByCode: { body: 'CodeTicket', security: [] },
        },
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                anyOf: [{ $ref: '#/components/schemas/NameTicket' }, { $ref: '#/components/schemas/CodeTicket' }],
              },
              examples: { createTicketByName: { value: { name: 'n' } }, createTicketByCode: { value: { code: 'c' } } },
            },
          },
        },
        responses: { 201: { description: 'Done.' } },
      },
    },
    '/v1/jobs': {
      get: {
        operationId: 'showJob',
        summary: 'Show a job',
        security: [],
        'x-job': { state: 'status', succeeded: ['DONE'], failed: ['FAILED'] },
        responses: {
          200: {
            description: 'The job.',
            content: {
              'application/json': {
                schema: { type: 'object', properties: { status: { type: 'string', description: 'State.' } } },
                example: { status: 'DONE' },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      AkSk: { type: 'apiKey', in: 'header', name: 'Authorization' },
      Token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' },
    },
    responses: {
      Failed: {
        description: 'Refused.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
      },
      Batch: {
        description: 'What became of each.',
        'x-batch-result': { succeeded: 'done', failed: 'failed' },
        content: {
          'application/json': {
            schema: {
              type: 'object',
              properties: { done: { type: 'array', items: { type: 'string' } }, failed: { type: 'array', items: {} } },
            },
          },
        },
      },
    },
    schemas: {
      NameTicket: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
      CodeTicket: { type: 'object', required: ['code'], properties: { code: { type: 'string', maxLength: 8 } } },
      Failure: { type: 'object', properties: { code: { type: 'string' } } },
      ThingList: {
        type: 'object',
        additionalProperties: { type: 'array' },
        properties: { things: { type: 'array', items: { $ref: '#/components/schemas/Thing' } } },
      },
      NewThing: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', maxLength: 64 },
          title: { type: 'string' },
          size: { type: 'integer' },
          shape: { type: 'string', enum: ['round', 'square'] },
          mood: { type: 'string', 'x-extensible-enum': ['calm', 'wild'] },
          note: { type: ['string', 'null'], default: 'none' },
          extra: { $ref: '#/components/schemas/Extra' },
        },
      },
      Thing: {
        type: 'object',
        required: ['id'],
        properties: {
          id: { type: 'string', description: 'ID.', maxLength: 36 },
          size: { type: 'integer' },
          state: { type: 'string', enum: ['ON', 'OFF'] },
          phase: { type: 'string', 'x-extensible-enum': ['NEW', 'OLD'] },
          weight: { type: 'integer', format: 'int32' },
          secret: { type: 'string', format: 'password' },
          extra: { $ref: '#/components/schemas/Extra' },
        },
      },
      Extra: { type: 'object', properties: { label: { type: 'string' } } },
    },
  },
};
