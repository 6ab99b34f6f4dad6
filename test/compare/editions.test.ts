/** Habits of the site's editions that a page has to be readable with, in pages of our own. */
import { describe, expect, it } from 'vitest';
import { tableProblems } from '../../scripts/compare/page-shape.ts';
import { blocksOf } from '../../scripts/compare/formats.ts';
import { type Page } from '../../scripts/compare/page.ts';
import { readPage } from '../../scripts/compare/read.ts';

const read = (name: string, text: string): Page => readPage(blocksOf(name, text));

describe('tables that are not compared', () => {
  const table =
    '<tr><th>Action</th><th>Level</th></tr><tr><td rowspan="2">a:b</td><td>Write</td></tr><tr><td>-</td></tr>';
  const html = (permissions: string, errors: string): string => `<!DOCTYPE html><h1>Weeding</h1>
<h4>Authorization Information</h4><ul><li>Roles. <table>${permissions}</table></li></ul>
<h4>URI</h4><p>DELETE /v1/weeds</p>
<h4>Status Codes</h4><table><tr><th>Status Code</th><th>Description</th></tr><tr><td>204</td><td>Gone.</td></tr></table>
<h4>Error Codes</h4><table>${errors}</table>`;
  const errors = `<tr><th>Status Code</th><th>Error Code</th></tr>
<tr><td rowspan="2">400</td><td>A.1</td></tr><tr><td>A.2</td></tr>`;

  it('may have cells over several rows: permissions and error codes', () => {
    expect([...read('a.html', html(table, errors)).statuses.keys()]).toEqual(['204']);
  });

  it('are no tables of parameters: those are under a heading that is not understood', () => {
    const fields = '<tr><th>Parameter</th><th>Type</th></tr><tr><td>depth</td><td>Integer</td></tr>';
    expect(() => read('a.html', html(fields, errors))).toThrow('under none of URI, request and response');
  });

  it('may have columns that mean nothing, in text with pipes', () => {
    const permissions = '|\nAction |\nLevel |\n|---|---|\n|\na:b |\nWrite |';
    const statuses = '|\nStatus Code |\nDescription |\n|---|---|\n|\n204 |\nGone. |';
    const text = `Weeding\nAuthorization Information\n${permissions}\nURI\nDELETE /v1/weeds\nStatus Codes\n${statuses}`;
    expect(read('a.txt', text)).toMatchObject({ method: 'DELETE', path: '/v1/weeds' });
    // Where tables are compared, the same is a table that was lost.
    expect(() => read('a.txt', text.replace('Authorization Information', 'Request Parameters'))).toThrow(
      'rule of dashes',
    );
  });
});

describe("the site's Markdown edition", () => {
  const text = `# 播种 - SowSeeds
#### 授权信息
需要权限。
- 身份策略：

  | 授权项 | 访问级别 |
  |:---|:---|
  | garden:seed:sow | Write |


#### URI
POST /v1/{garden_id}/seeds
表1路径参数
| 参数 | 是否必选 | 参数类型 | 描述 |
|:---|:---|:---|:---|
| garden_id | 是 | String | **参数解释：** 花园。 **取值范围：** 长度为1~64个字符 **默认取值：** 不涉及 |

#### 请求参数
表2请求Body参数
| 参数 | 是否必选 | 参数类型 | 描述 |
|:---|:---|:---|:---|
| seeds | 是 | Array of [seeds] objects | 种子。 |
| count | 否 | Integer | **参数解释：** 数量。 **约束限制：** 不涉及 **取值范围：** 1-50 **默认取值：** 5 |

 表3seeds
| 参数 | 是否必选 | 参数类型 | 描述 |
|:---|:---|:---|:---|
| kind | 否 | String | 种类[a]。 |

#### 请求示例
- 一种种子：

  \`\`\`
  {
    "seeds" : [ { "kind" : "oak" } ]
  }
  \`\`\`
- 没有种子：

  \`\`\`
  { "seeds" : [] }
  \`\`\`

#### 响应示例
**状态码为 201 时:**

\`\`\`
{ "id" : "s1" }
\`\`\`

#### 状态码
| 状态码 | 描述 |
|:---|:---|
| 201 | 完成 |
`;
  const page = read('sowing.md', text);
  const lineOf = (part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

  it('names objects in brackets, and runs captions into their numbers', () => {
    expect(page.request.body?.fields[0]?.type).toEqual({ type: 'array', items: { type: 'object', name: 'seeds' } });
    expect(page.request.objects).toMatchObject([
      { caption: 'seeds', number: 3, fields: [{ description: '种类[a]。' }] },
    ]);
  });

  it('has the paragraphs of a description in one line, behind labels in bold', () => {
    expect(page.pathParameters?.fields[0]?.limits).toEqual({ minLength: 1, maxLength: 64 });
    expect(page.pathParameters?.fields[0]).not.toHaveProperty('default');
    expect(page.request.body?.fields[1]).toMatchObject({ limits: { minimum: 1, maximum: 50 }, default: '5' });
  });

  it('puts samples into the entries of lists, where they keep their lines', () => {
    expect(page.request.examples).toEqual([
      { line: lineOf('{\n    "seeds"'), value: { seeds: [{ kind: 'oak' }] } },
      { line: lineOf('{ "seeds" : []'), value: { seeds: [] } },
    ]);
  });

  it('says in words which status a sample is for', () => {
    expect(page.responses.get('201')?.examples).toEqual([{ line: lineOf('{ "id"'), value: { id: 's1' } }]);
  });
});

describe('tables that are named by a path', () => {
  const head = '| Parameter | Type | Description |\n|---|---|---|\n';
  const text = (last: string): string => `Showing\nURI\nGET /v1/trees\nResponse Parameters
Table 1 Response body parameters\n${head}| tree | Object | |
Table 2 tree\n${head}| owner | Object | |\n| root | Array of objects | |
Table 3 tree.owner\n${head}| name | String | |
Table 4 ${last}\n${head}| depth | Integer | |\nStatus Codes`;

  it('belong to the field at that path', () => {
    expect(tableProblems(read('a.txt', text('tree.root')))).toEqual([]);
  });

  it('belong to no other', () => {
    expect(tableProblems(read('a.txt', text('owner.root')))).toMatchObject([{ subject: 'owner.root' }]);
  });
});
