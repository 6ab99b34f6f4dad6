/** A page of our own, before it is written in a format or a language, and the words for both languages. */

/** A row of a table of parameters; each line of the description is a paragraph, bullets begin with '• '. */
export interface DraftRow {
  name: string;
  required?: boolean;
  type: string;
  description: string[];
}

export type Part =
  | { kind: 'heading' | 'status' | 'text' | 'code' | 'call'; text: string }
  | { kind: 'fields'; id: string; caption: string; rows: DraftRow[] }
  | { kind: 'statuses'; rows: [string, string][] };

export interface Draft {
  title: string;
  updated: string;
  parts: Part[];
}

export type Language = 'en' | 'zh';

const CHINESE: Readonly<Record<string, string>> = {
  Function: '功能介绍',
  'Request Parameters': '请求参数',
  'Response Parameters': '响应参数',
  'Example Requests': '请求示例',
  'Example Responses': '响应示例',
  'Status Codes': '状态码',
  'Error Codes': '错误码',
  'Status Code': '状态码',
  Parameter: '参数',
  Mandatory: '是否必选',
  Type: '参数类型',
  Description: '描述',
  Yes: '是',
  No: '否',
  'Path Parameters': '路径参数',
  'Query Parameters': 'Query参数',
  'Request header parameters': '请求Header参数',
  'Request body parameters': '请求Body参数',
  'Response header parameters': '响应Header参数',
  'Response body parameters': '响应Body参数',
  Definition: '参数解释：',
  Constraints: '约束限制：',
  Range: '取值范围：',
  'Default Value': '默认取值：',
  'N/A': '不涉及',
  'Minimum: 1': '最小值：1',
  'Maximum: 500': '最大值：500',
  'Default: 10': '缺省值：10',
  'Enumeration values:': '枚举值：',
  'The value contains 1 to 64 characters.': '长度为1-64个字符。',
  'Array Length: 0 - 20': '数组长度：0 - 20',
};

/** A word of a page in a language. */
export function word(text: string, language: Language): string {
  return language === 'zh' ? (CHINESE[text] ?? text) : text;
}

const text = (value: string): Part => ({ kind: 'text', text: value });
const heading = (value: string): Part => ({ kind: 'heading', text: value });
const code = (value: unknown): Part => ({ kind: 'code', text: JSON.stringify(value, undefined, 2) });
const labelled = (words: string, range: string[], fallback = 'N/A'): string[] => {
  return ['Definition', words, 'Constraints', 'N/A', 'Range', ...range, 'Default Value', fallback];
};

/** The page as it should be: nothing in it differs from the spec. */
export function draft(): Draft {
  const request: DraftRow[] = [
    {
      name: 'name',
      required: true,
      type: 'String',
      description: labelled('Name of the plant.', ['The value contains 1 to 64 characters.']),
    },
    {
      name: 'kind',
      required: true,
      type: 'String',
      description: ['Kind of the plant.', 'Enumeration values:', '• tree', '• shrub', '• herb'],
    },
    {
      name: 'colour',
      required: false,
      type: 'String',
      description: labelled('Colour.', ['• red: a warm one', '• green']),
    },
    {
      name: 'count',
      required: false,
      type: 'Integer',
      description: ['How many.', 'Minimum: 1', 'Maximum: 500', 'Default: 10'],
    },
    { name: 'tags', required: false, type: 'Array of strings', description: ['Tags.', 'Array Length: 0 - 20'] },
    { name: 'soil', required: true, type: 'SoilSpec object', description: ['Soil.'] },
    { name: 'beds', required: false, type: 'Array of Bed objects', description: ['Beds.'] },
    { name: 'labels', required: false, type: 'Map<String,String>', description: ['Labels.'] },
  ];
  const error: DraftRow[] = [
    { name: 'error_code', type: 'String', description: ['Error code.'] },
    { name: 'error_msg', type: 'String', description: labelled('Error message.', ['N/A']) },
  ];
  return {
    title: 'Planting',
    updated: '2026-03-01',
    parts: [
      heading('Function'),
      text('This API is used to plant something.'),
      heading('URI'),
      { kind: 'call', text: 'POST /v1/{project_id}/gardens/{garden_id}/plants' },
      {
        kind: 'fields',
        id: 'path',
        caption: 'Path Parameters',
        rows: [
          { name: 'project_id', required: true, type: 'String', description: labelled('Project ID.', ['N/A']) },
          { name: 'garden_id', required: true, type: 'String', description: ['Garden ID.'] },
        ],
      },
      {
        kind: 'fields',
        id: 'query',
        caption: 'Query Parameters',
        rows: [
          {
            name: 'dry_run',
            required: false,
            type: 'Boolean',
            description: labelled('Only check.', ['• true', '• false'], 'false'),
          },
          {
            name: 'season',
            required: true,
            type: 'String',
            description: labelled('Season.', ['• spring: cold', '• autumn: mild']),
          },
        ],
      },
      heading('Request Parameters'),
      {
        kind: 'fields',
        id: 'header',
        caption: 'Request header parameters',
        rows: [
          { name: 'X-Auth-Token', required: true, type: 'String', description: ['User token.'] },
          {
            name: 'Content-Type',
            required: true,
            type: 'String',
            description: labelled('Type of the body.', ['• application/json']),
          },
          { name: 'X-Language', required: false, type: 'String', description: ['Language.'] },
        ],
      },
      { kind: 'fields', id: 'request body', caption: 'Request body parameters', rows: request },
      {
        kind: 'fields',
        id: 'request body.soil',
        caption: 'SoilSpec',
        rows: [
          { name: 'ph', required: true, type: 'Double', description: ['Acidity.'] },
          { name: 'wet', required: false, type: 'Boolean', description: [] },
        ],
      },
      {
        kind: 'fields',
        id: 'request body.beds[]',
        caption: 'Bed',
        rows: [
          { name: 'bed_id', required: true, type: 'String', description: ['ID of the bed.'] },
          { name: 'size', required: false, type: 'Integer', description: ['Size. For details, see the guide.'] },
        ],
      },
      heading('Response Parameters'),
      { kind: 'status', text: '201' },
      {
        kind: 'fields',
        id: '201 header',
        caption: 'Response header parameters',
        rows: [{ name: 'X-Request-Id', type: 'String', description: ['ID of the request.'] }],
      },
      {
        kind: 'fields',
        id: '201 body',
        caption: 'Response body parameters',
        rows: [
          { name: 'plant_id', type: 'String', description: ['ID.'] },
          { name: 'plant', type: 'PlantInfo object', description: ['The plant.'] },
          { name: 'warnings', type: 'Array of strings', description: ['Warnings.'] },
        ],
      },
      {
        kind: 'fields',
        id: '201 body.plant',
        caption: 'PlantInfo',
        rows: [
          { name: 'description', type: 'String', description: ['Free words.'] },
          { name: 'planted_at', type: 'Long', description: ['When.'] },
          { name: 'parent', type: 'PlantInfo object', description: ['What it grew from.'] },
        ],
      },
      { kind: 'status', text: '400' },
      { kind: 'fields', id: '400 body', caption: 'Response body parameters', rows: error },
      heading('Example Requests'),
      text('Planting a tree'),
      text('https://{endpoint}/v1/{project_id}/gardens/{garden_id}/plants'),
      code({ name: 'oak', kind: 'tree', soil: { ph: 6.5 }, beds: [{ bed_id: 'b1', size: 3 }] }),
      heading('Example Responses'),
      { kind: 'status', text: '201' },
      text('Created'),
      code({ plant_id: 'p1', plant: { description: 'An oak', planted_at: 1700000000000 }, warnings: [] }),
      heading('Status Codes'),
      {
        kind: 'statuses',
        rows: [
          ['201', 'Created.'],
          ['400', 'Invalid.'],
          ['404', 'Not found.'],
        ],
      },
      heading('Error Codes'),
      text('See Error Codes.'),
    ],
  };
}
