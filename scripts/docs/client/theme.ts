/** Light or dark: as the system has it, until the reader says otherwise. Runs before the page is drawn. */
const KEY = 'theme';
const root = document.documentElement;

const chosen = stored();
if (chosen === 'light' || chosen === 'dark') root.dataset['theme'] = chosen;

document.addEventListener('DOMContentLoaded', () => {
  document.getElementById('theme')?.addEventListener('click', () => {
    const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const next = (root.dataset['theme'] ?? system) === 'dark' ? 'light' : 'dark';
    root.dataset['theme'] = next;
    store(next);
  });
});

// Browsers may refuse storage to files on disk, and do so by throwing.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The choice then holds for this page.
  }
}

export {};
