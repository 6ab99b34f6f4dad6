/** What a reader's eyes would notice. This runs in the page, so that it can use nothing from outside its braces. */

export interface Seen {
  readonly title: string;
  readonly heading: string;
  readonly missing: readonly string[];
  /** Text that is hard to read, and how. */
  readonly faint: readonly string[];
  readonly tiny: readonly string[];
  /** By how much the page is wider than the window, and what makes it so. */
  readonly overflow: number;
  readonly wide: readonly string[];
  readonly bodySize: number;
  readonly isDark: boolean;
  readonly theme: string | undefined;
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

export function look(anchors: readonly string[]): Seen {
  type Colour = [red: number, green: number, blue: number, alpha: number];
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('no canvas');
  const colours = new Map<string, Colour>();
  // Styles name colours in a dozen ways; drawn, they are all alike.
  const colourOf = (text: string): Colour => {
    const known = colours.get(text);
    if (known) return known;
    pen.clearRect(0, 0, 1, 1);
    pen.fillStyle = text;
    pen.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
    colours.set(text, [red, green, blue, alpha / 255]);
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mixed = [0, 1, 2].map((one) => (top[one] ?? 0) * top[3] + (below[one] ?? 0) * (1 - top[3]));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0, 1];
  };
  const backgrounds = new Map<Element, Colour>();
  const backgroundOf = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const known = backgrounds.get(element);
    if (known) return known;
    const own = colourOf(getComputedStyle(element).backgroundColor);
    const colour = own[3] === 1 ? own : over(own, backgroundOf(element.parentElement));
    backgrounds.set(element, colour);
    return colour;
  };
  // WCAG 2: relative luminance and contrast.
  const luminance = (colour: Colour): number => {
    const parts = colour.slice(0, 3).map((one) => {
      const part = one / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
  };
  const nameOf = (element: Element): string => {
    const classes = [...element.classList].map((one) => `.${one}`).join('');
    return `${element.parentElement?.localName ?? ''} > ${element.localName}${classes}`;
  };

  const faint = new Set<string>();
  const tiny = new Set<string>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const done = new Set<Element>();
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    if (!element || done.has(element) || texts.currentNode.textContent?.trim() === '') continue;
    done.add(element);
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const style = getComputedStyle(element);
    const below = backgroundOf(element);
    const [text, ground] = [luminance(over(colourOf(style.color), below)), luminance(below)];
    const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
    if (contrast < 4.5) faint.add(`${nameOf(element)}, ${contrast.toFixed(1)}`);
    if (parseFloat(style.fontSize) < 12) tiny.add(`${nameOf(element)}, ${style.fontSize}`);
  }

  const width = document.documentElement.clientWidth;
  const scrolls = (element: Element | null): boolean => {
    return element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  };
  const overflow = document.documentElement.scrollWidth - innerWidth;
  const wide = [...(overflow > 0 ? document.body.querySelectorAll('*') : [])]
    .filter((one) => one.getBoundingClientRect().right > width + 1 && !scrolls(one.parentElement))
    .map((one) => nameOf(one));

  const heading = [...document.querySelectorAll('h1')].find((one) => one.checkVisibility());
  const required = ['search', 'results', 'theme', ...anchors];
  return {
    title: document.title,
    heading: heading?.textContent.trim() ?? '',
    missing: required.filter((id) => !document.getElementById(id)),
    faint: [...faint],
    tiny: [...tiny],
    overflow,
    wide: [...new Set(wide)],
    bodySize: parseFloat(getComputedStyle(document.body).fontSize),
    isDark: luminance(backgroundOf(document.body)) < 0.2,
    theme: document.documentElement.dataset['theme'],
    ids: [...document.querySelectorAll('[id]')].map((one) => one.id),
    links: [...document.querySelectorAll('a')].map((one) => one.href),
  };
}
