/** A spec of an invented service, for pages of our own writing to be compared with. */
import { parse } from 'yaml';
import { type Files } from '../../scripts/compare/source.ts';

const OPENAPI = `
openapi: 3.1.0
security: [{ AkSk: [] }, { Token: [] }]
paths:
  /v1/{project_id}/gardens/{garden}/plants: { $ref: 'plants.yaml#/plants' }
  /v1/{project_id}/gardens: { $ref: 'plants.yaml#/gardens' }
components:
  securitySchemes:
    AkSk: { $ref: ../shared/security.yaml#/AkSk }
    Token: { $ref: ../shared/security.yaml#/Token }
`;

const PLANTS = `
plants:
  parameters:
    - $ref: ../shared/parameters.yaml#/project_id
    - { name: garden, in: path, required: true, schema: { type: string, minLength: 1, maxLength: 64 } }
  post:
    operationId: createPlant
    x-source: { updated: '2026-03-01', confidence: documented }
    parameters:
      - { name: dry_run, in: query, schema: { type: boolean, default: false } }
      - { name: season, in: query, required: true, schema: { type: string, enum: [spring, autumn] } }
      - { name: X-Language, in: header, description: 'en-us or zh-cn', schema: { type: string } }
    requestBody:
      required: true
      content:
        application/json:
          schema: { $ref: '#/schemas/PlantRequest' }
    responses:
      '201':
        headers: { X-Request-Id: { schema: { type: string } } }
        content: { application/json: { schema: { $ref: '#/schemas/PlantAnswer' } } }
      '400': { $ref: '../shared/errors.yaml#/Error' }
      '404': { $ref: '../shared/errors.yaml#/Error' }
gardens:
  parameters:
    - $ref: ../shared/parameters.yaml#/project_id
  get:
    operationId: listGardens
    x-source: { confidence: documented }
    responses:
      '200': { content: { application/json: { schema: { $ref: '#/schemas/GardenList' } } } }
  post:
    operationId: createGarden
    x-source:
      confidence: conflict
      note: The page has the size as mandatory, the SDKs do not.
      accepted: [required request body.size]
    requestBody:
      required: true
      content:
        application/json:
          schema:
            required: [name]
            type: object
            properties: { name: { type: string }, size: { type: integer } }
    responses:
      '200': { description: Done. }
schemas:
  PlantRequest:
    type: object
    required: [name, kind, soil]
    properties:
      name: { type: string, minLength: 1, maxLength: 64 }
      kind: { type: string, enum: [tree, shrub, herb] }
      colour: { type: string, description: 'An open list: red, green.' }
      count: { type: integer, minimum: 1, maximum: 500, default: 10 }
      tags: { type: array, minItems: 0, maxItems: 20, items: { type: string } }
      soil: { $ref: '#/schemas/SoilSpec' }
      beds: { type: array, items: { $ref: '#/schemas/Bed' } }
      labels: { type: object, additionalProperties: { type: string } }
  SoilSpec:
    type: object
    required: [ph]
    properties: { ph: { type: number }, wet: { type: boolean } }
  Bed:
    allOf:
      - { type: object, required: [bed_id], properties: { bed_id: { type: string } } }
      - { type: object, properties: { size: { type: integer, minimum: 0 } } }
  PlantAnswer:
    type: object
    properties:
      plant_id: { type: string }
      plant: { $ref: '#/schemas/PlantInfo' }
      warnings: { type: array, items: { type: string } }
  PlantInfo:
    type: object
    properties:
      description: { type: [string, 'null'] }
      planted_at: { type: integer, format: int64 }
      parent: { $ref: '#/schemas/PlantInfo' }
  GardenList: { type: object, properties: { gardens: { type: array, items: { type: string } } } }
`;

const SHARED = {
  'shared/parameters.yaml': 'project_id: { name: project_id, in: path, required: true, schema: { type: string } }',
  'shared/security.yaml': 'AkSk: { type: http }\nToken: { type: apiKey, in: header, name: X-Auth-Token }',
  'shared/errors.yaml': `
Error:
  content:
    application/json:
      schema: { type: object, properties: { error_code: { type: string }, error_msg: { type: string } } }`,
};

/** The files of the spec. */
export const files: Files = new Map(
  Object.entries({ 'garden/openapi.yaml': OPENAPI, 'garden/plants.yaml': PLANTS, ...SHARED }).map(([name, text]) => [
    name,
    parse(text) as unknown,
  ]),
);
