/** Reads limits, values and defaults out of a description, in the wordings that the vendor's generators use. */
import { type Constraints, innermost, type Limits, type TypeRef } from './page.ts';
import { isNothing } from './words.ts';

const LABELS: readonly (readonly [string, RegExp])[] = [
  ['range', /^(?:value range|range|取值范围)\s*(?:[:：]|$)/i],
  ['default', /^(?:default values?|default|默认取值|默认值|缺省值)\s*(?:[:：]|$)/i],
  ['enum', /^(?:enumeration values?|enumerated values?|enum|枚举值|可选值|options)\s*(?:[:：]|$)/i],
  ['definition', /^(?:definition|参数解释)\s*(?:[:：]|$)/i],
  ['constraints', /^(?:constraints?|约束限制)\s*(?:[:：]|$)/i],
];

const NUMBER = String.raw`(-?\d[\d,]*(?:\.\d+)?)`;
const TO = String.raw`\s*(?:to|-|–|~|～|到|至)\s*`;

/** Whether a line is one of the headings inside a description, such as 'Definition'. */
export function isLabel(line: string): boolean {
  return LABELS.some(([, pattern]) => pattern.test(line.trim()));
}

/** What a description declares for a field of this type. */
export function constraintsOf(description: string, type: TypeRef): Constraints {
  const parts = split(description);
  const values = type.type === 'boolean' ? undefined : valuesOf(parts, description);
  const fallback = (parts.get('default') ?? []).filter((line) => !isNothing(line))[0];
  return {
    limits: limitsOf(description, (parts.get('range') ?? []).join('\n'), type),
    ...(values && { enum: values }),
    ...(fallback !== undefined && { default: bulletless(fallback).replace(/^["'`“](.*)["'`”]$/, '$1') }),
  };
}

/** The lines below each label; what comes before the first is under ''. */
function split(description: string): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let at = '';
  for (const line of description.split('\n').map((one) => one.replace(/\*\*/g, '').trim())) {
    const label = LABELS.find(([, pattern]) => pattern.test(line));
    if (label) at = label[0];
    const text = label ? line.replace(label[1], '').trim() : line;
    if (text) parts.set(at, [...(parts.get(at) ?? []), text]);
  }
  return parts;
}

function valuesOf(parts: ReadonlyMap<string, string[]>, description: string): string[] | undefined {
  const listed = parts.get('enum');
  if (listed) return tokens(listed.flatMap((line) => (isBullet(line) ? [line] : line.split(/[,，、;；]\s*/))));
  const range = (parts.get('range') ?? []).filter((line) => !isNothing(line));
  if (range.some(isBullet)) return tokens(range.filter(isBullet));
  if (range.length > 0 && !range.some((line) => new RegExp(NUMBER + TO + NUMBER).test(line))) {
    const found = tokens(range.flatMap((line) => line.split(/[,，、;；]\s*|\s+or\s+|\s*或\s*/)));
    if (found && found.length > 1) return found;
  }
  const sentence =
    /(?:values? (?:can|must) be|values? (?:is|are) one of|options are|取值为|取值包括)[:：]?\s*([^.。\n]+)/i.exec(
      description,
    );
  const words = sentence?.[1]?.split(/,\s*(?:or|and)\s+|[,，、/]\s*|\s+(?:or|and)\s+|\s*(?:或者|或|和)\s*/i) ?? [];
  return words.length > 1 ? tokens(words) : undefined;
}

/** The values that begin these lines; undefined when one of them is a sentence rather than a value. */
function tokens(lines: readonly string[]): string[] | undefined {
  const found = lines
    .map((line) => bulletless(line))
    .filter((line) => line && !isNothing(line))
    .map((line) => line.replace(/^["'`“”](.+?)["'`“”]/, '$1'))
    .map(
      (line) => /^([^\s:：(（]+(?:;charset=\S+?)?)(?:\s*(?:[:：(（]|\s-\s|$))/.exec(line.replace(/[.。;；]$/, ''))?.[1],
    );
  return found.length > 0 && found.every((one) => one !== undefined) ? found : undefined;
}

const isBullet = (line: string): boolean => /^[•·●*-]\s+/.test(line);
const bulletless = (line: string): string => line.replace(/^[•·●*-]\s+/, '').trim();

/** Lengths and bounds of a list are those of its elements: the vendor writes them beside the number of elements. */
function limitsOf(words: string, range: string, whole: TypeRef): Limits {
  const { type } = innermost(whole);
  const limits: Limits = {};
  const count = new RegExp(`(?:array length|数组长度)\\s*[:：]?\\s*${NUMBER}${TO}${NUMBER}`, 'i');
  const description = words.replace(count, '');
  const set = (name: keyof Limits, text: string | undefined): void => {
    if (text !== undefined) limits[name] ??= Number(text.replace(/,/g, ''));
  };
  const find = (pattern: string, text = description): RegExpExecArray | null => new RegExp(pattern, 'i').exec(text);
  const numeric = type === 'integer' || type === 'number';

  if (type === 'string') {
    set('minLength', find(`(?:minimum length|最小长度)\\s*[:：]?\\s*${NUMBER}`)?.[1]);
    set('maxLength', find(`(?:maximum length|最大长度)\\s*[:：]?\\s*${NUMBER}`)?.[1]);
    const units = String.raw`\s*(?:characters?|个?字符|bytes?)`;
    const both = find(`${NUMBER}${TO}${NUMBER}${units}`) ?? find(`(?:length|长度)[^.。\n]*?${NUMBER}${TO}${NUMBER}`);
    set('minLength', both?.[1]);
    set('maxLength', both?.[2]);
    const most = `(?:a maximum of|up to|at most|cannot exceed|not exceed|no more than|不超过|最多|最大)`;
    set('maxLength', find(`${most}\\s*${NUMBER}${units}`)?.[1]);
  }
  if (whole.type === 'array') {
    const both = count.exec(words);
    set('minItems', both?.[1]);
    set('maxItems', both?.[2]);
  }
  if (numeric) {
    set('minimum', find(`(?:minimum(?: value)?|最小值)\\s*[:：]?\\s*(?:is\\s+)?${NUMBER}`)?.[1]);
    set('maximum', find(`(?:maximum(?: value)?|最大值)\\s*[:：]?\\s*(?:is\\s+)?${NUMBER}`)?.[1]);
    const both =
      find(`${NUMBER}${TO}${NUMBER}`, range) ??
      find(`(?:ranges? (?:is )?(?:from )?|取值范围[为是]?)${NUMBER}${TO}${NUMBER}`);
    set('minimum', both?.[1]);
    set('maximum', both?.[2]);
  }
  return limits;
}
