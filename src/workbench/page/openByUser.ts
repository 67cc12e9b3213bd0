import { element } from './elements';

/** The two ways a user opens a file: the button, and dropping it anywhere on the page. */
export function letUserOpen(open: (file: File) => void): void {
  const input = element<HTMLInputElement>('file-input');
  const drop = element('drop');
  element('open').addEventListener('click', () => input.click());
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) open(file);
  });
  const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = false;
  });
  drop.addEventListener('dragleave', () => (drop.hidden = true));
  document.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    drop.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
