/** What pages do beyond being read: search, open objects in place, close the sidebar. */
import { openObjects } from './objects.ts';
import { startSearch } from './search.ts';

const script = document.currentScript as HTMLScriptElement;
startSearch(new URL('.', script.src));
openObjects();

document.getElementById('sidebar')?.addEventListener('click', (event) => {
  const sidebar = event.currentTarget as HTMLElement;
  if ((event.target as Element).closest('a') && sidebar.matches(':popover-open')) sidebar.hidePopover();
});
