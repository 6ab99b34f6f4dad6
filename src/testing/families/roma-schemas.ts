/** JSON schemas of what ROMA Connect's families hold, for seeds. */
const text = { type: 'string' };
const time = { type: 'number' };
const kind = { enum: ['application', 'task'] };

/** An object with these properties and no others; all of them are required, but for the optional ones. */
function closed(properties: Record<string, object>, optional: Record<string, object> = {}): Record<string, unknown> {
  return {
    type: 'object',
    required: Object.keys(properties),
    properties: { ...properties, ...optional },
    additionalProperties: false,
  };
}

export const asset = closed({ id: text, kind, name: text });
export const archive = closed({ id: text, base64: { type: 'string', contentEncoding: 'base64' } });
export const assetJob = closed(
  {
    id: text,
    type: { enum: ['exportAsset', 'importAsset', 'deleteAsset'] },
    began: time,
    looks: { type: 'integer', minimum: 0 },
    selected: { type: 'array', items: closed({ id: text, kind }) },
    imports: { type: 'array', items: asset },
    failures: { type: 'array', items: { $ref: 'roma#/components/schemas/AssetJobReason' } },
  },
  { fate: { enum: ['stuck', 'failed'] }, ended: time, archiveId: text },
);
