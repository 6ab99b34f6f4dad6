/** How a secret is found in a text, however it was written there and even if it was cut short. */

/** Stands where a secret stood. */
export const MASK = '[redacted]';

/** So much of a secret's beginning is enough to know it: a service may cut short what it repeats. */
const HEAD = 12;
const utf8 = new TextEncoder();

/** A secret, and how it is found. */
export class Secret {
  readonly text: string;
  /** It begins with this, however it is written. */
  readonly #plain: string;
  #forms: string[] | undefined;

  constructor(text: string) {
    this.text = text;
    this.#plain = /^[A-Za-z0-9]*/.exec(text.slice(0, HEAD))?.[0] ?? '';
  }

  /** Almost nothing that is said holds a secret: whether it is worth a closer look. */
  mayBeIn(text: string): boolean {
    return text.includes(this.#plain);
  }

  /** The text with the secret, or as much of it as is there, masked wherever it stands. */
  mask(text: string): string {
    // However often backslashes were escaped, one run of them is one run.
    this.#forms ??= Array.from(this.text.replace(/\\+/g, '\\'), formsOf);
    return mask(text, this.#forms);
  }
}

function mask(text: string, forms: readonly string[]): string {
  const head = new RegExp(forms.slice(0, HEAD).join(''), 'g');
  let masked = '';
  let from = 0;
  for (let found = head.exec(text); found; found = head.exec(text)) {
    let end = head.lastIndex;
    for (const form of forms.slice(HEAD)) {
      const next = new RegExp(form, 'y');
      next.lastIndex = end;
      if (!next.test(text)) break;
      end = next.lastIndex;
    }
    masked += text.slice(from, found.index) + MASK;
    from = head.lastIndex = end;
  }
  return masked + text.slice(from);
}

const HTML_NAMES: Readonly<Record<string, string>> = { '"': 'quot', "'": 'apos', '&': 'amp', '<': 'lt', '>': 'gt' };
const JSON_LETTERS: Readonly<Record<string, string>> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };

/** What stands before a character in JSON, in JSON in JSON, and so on, which HTML or a URL may have escaped in turn. */
const BACKSLASHES = '(?:\\\\|%5[cC]|&#(?:92|[xX]5[cC]);){0,16}';

/** A pattern for the ways a character is written: as it is, in JSON (or JSON in JSON), in a URL, in HTML. */
function formsOf(character: string): string {
  if (/[A-Za-z0-9]/.test(character)) return character;
  const code = character.codePointAt(0) ?? 0;
  const lone = character !== '\ufffd' && /\p{Surrogate}/u.test(character);
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  const hex = units.map((unit) => unit.toString(16).padStart(4, '0'));
  const letter = JSON_LETTERS[character];
  const name = HTML_NAMES[character];
  const bytes = Array.from(utf8.encode(character), (byte) => `%${anyCase(byte.toString(16).padStart(2, '0'))}`);
  const forms = [
    letter,
    `u${hex.map(anyCase).join('\\\\+u')}`,
    bytes.join(''),
    character === ' ' && '\\+',
    `&#(?:0*${code}|[xX]0*${anyCase(code.toString(16))});`,
    name && `&${name};`,
    // Half a character does not survive being sent.
    lone && formsOf('\ufffd'),
    // Last: the others may begin with the character itself.
    hex.map((unit) => `\\u${unit}`).join(''),
  ];
  return `${BACKSLASHES}(?:${forms.filter(Boolean).join('|')})`;
}

function anyCase(hex: string): string {
  return hex.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
}
