/** Pieces of TypeScript text that all generators write. */

/** The first line of a generated file. It holds no hash: freshness is proved by `generate --check`, and an edit of one
 * description has to change that description alone. */
export function banner(source: string): string {
  return `// Generated from ${source} by \`npm run generate\`. Do not edit: change the spec or the generator.`;
}

/** A TSDoc comment of paragraphs, wrapped. A text cannot end the comment early. */
export function docComment(paragraphs: readonly string[]): string {
  const lines = paragraphs.flatMap((paragraph, at) => [
    ...(at ? [''] : []),
    ...wrap(paragraph.replaceAll('*/', '*\\/')),
  ]);
  return ['/**', ...lines.map((line) => (line ? ` * ${line}` : ' *')), ' */'].join('\n');
}

/** `deleteSecret` to `DeleteSecret`. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** `SecMaster` to `secMaster`. */
export function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function wrap(text: string, width = 110): string[] {
  return text.split('\n').flatMap((line) => {
    const lines: string[] = [];
    let current = '';
    for (const word of line.split(' ')) {
      if (current && current.length + word.length >= width) {
        lines.push(current);
        current = word;
      } else current = current ? `${current} ${word}` : word;
    }
    return [...lines, current.trimEnd()];
  });
}
