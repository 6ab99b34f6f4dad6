/** The words that the vendor's pages are built from, in English and Chinese. */

/** What a column of a table holds. */
export type Column = 'name' | 'required' | 'type' | 'description' | 'status';

/** The sections of a page that matter, and `other` for what is passed over. */
export type Section = 'uri' | 'request' | 'response' | 'requestExample' | 'responseExample' | 'statuses' | 'other';

const COLUMNS: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(parameter|parameter name|name|field|参数|参数名|参数名称|名称|字段|字段名)$/i],
  ['required', /^(mandatory|required|mandatory or not|是否必选|是否必须|是否必填|必选|必须|必填)$/i],
  ['type', /^(type|parameter type|data type|参数类型|类型|数据类型)$/i],
  ['description', /^(description|meaning|描述|说明|参数说明|含义)$/i],
  ['status', /^(status codes?|http status codes?|return codes?|returned values?|返回码|返回值|http状态码|状态码)$/i],
];

const SECTIONS: readonly (readonly [Section, RegExp])[] = [
  ['uri', /^(uri|uri format|url|接口uri)$/i],
  ['request', /^(requests?|request parameters?|请求|请求参数|请求消息)$/i],
  ['response', /^(responses?|response parameters?|响应|响应参数|响应消息)$/i],
  ['requestExample', /^(example requests?|request examples?|sample requests?|请求示例|请求样例)$/i],
  ['responseExample', /^(example responses?|response examples?|sample responses?|响应示例|响应样例)$/i],
  ['statuses', /^(status codes?|return codes?|returned values?|状态码|返回值|返回码)$/i],
  [
    'other',
    /^(function|functions|description|constraints|calling method|authorization information|debugging|prerequisites|sdk sample code|sample code|error codes?|feedback|see also|功能介绍|接口约束|约束限制|约束与限制|调用方法|调试|授权信息|sdk代码示例|代码示例|错误码|意见反馈|前提条件)$/i,
  ],
];

const YES = /^(yes|true|mandatory|required|y|是|必选|必须)$/i;
const NO = /^(no|false|optional|n|否|可选)$/i;

/** Whether a cell says that a parameter is mandatory; undefined when it says neither. */
export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.trim();
  return YES.test(word) ? true : NO.test(word) ? false : undefined;
}

/** The column that stands under this word. */
export function column(word: string): Column | undefined {
  return COLUMNS.find(([, pattern]) => pattern.test(clean(word)))?.[0];
}

/** The section that this line opens. */
export function section(line: string): Section | undefined {
  return SECTIONS.find(([, pattern]) => pattern.test(clean(line).replace(/[:：]$/, '')))?.[0];
}

/** Whether a section stands behind the samples of a page: its name is never the words above a sample. */
export function isBehindSamples(line: string): boolean {
  return /^(sdk sample code|sample code|error codes?|feedback|see also|sdk代码示例|代码示例|错误码|意见反馈)[:：]?$/i.test(
    clean(line),
  );
}

/** The status of a line such as 'Status code: 200' or '状态码为 200 时'. */
export function statusLine(line: string): string | undefined {
  return /^(?:status code|状态码)\s*[:：为]\s*([1-5]\d\d)\b/i.exec(clean(line))?.[1];
}

/** Number and words of a line such as 'Table 3 Request body parameters'. */
export function caption(line: string): { number: number; text: string } | undefined {
  const found = /^(?:table|表)\s*(\d+)[\s:：.-]*(.*)$/i.exec(clean(line));
  return found ? { number: Number(found[1]), text: (found[2] ?? '').trim() } : undefined;
}

/** The date of a line such as 'Updated on 2026-01-31 GMT+08:00'. */
export function updatedOn(line: string): string | undefined {
  return /(?:updated on|更新时间|更新于)\s*[:：]?\s*(\d{4}-\d\d-\d\d)/i.exec(line)?.[1];
}

/** Whether a sample is said not to exist, or a limit not to apply. */
export function isNothing(line: string): boolean {
  return /^(n\/a|none|null|-|--|无|不涉及|not involved)[.。]?$/i.test(line.trim());
}

/** Whether a line belongs to the site around the page: the path of menus, or a button. */
export function isMenu(line: string): boolean {
  return /^(share|view pdf|copy link|分享|查看pdf|链接复制成功[！!]?)$/i.test(line) || /[^/]\/ \S.*\/ \S/.test(line);
}

/** What a table's caption says it is; undefined for the name of an object. */
export function role(text: string): 'path' | 'query' | 'header' | 'body' | 'default' | undefined {
  const words = clean(text);
  if (!/param|参数|\bbody\b|\bheaders?\b|消息/i.test(words)) return undefined;
  if (/query/i.test(words)) return 'query';
  if (/header|消息头|头域/i.test(words)) return 'header';
  if (/form.?data|表单|body|消息体/i.test(words)) return 'body';
  if (/path|ur[il]|路径/i.test(words)) return 'path';
  return /^(request|response)? *(parameters?|参数|请求参数|响应参数|参数说明|parameter description)$/i.test(words)
    ? 'default'
    : undefined;
}

/** A cell or a line without the marks of emphasis and without doubled spaces. */
export function clean(text: string): string {
  return text
    .replace(/\*\*|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
