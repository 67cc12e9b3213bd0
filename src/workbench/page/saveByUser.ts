import { element } from './elements';

/** The button that gives the user a copy of the workbook, as a file among the browser's downloads. */
export function letUserSave(save: () => Promise<ArrayBuffer>, name: () => string, tell: () => void): void {
  const button = element<HTMLButtonElement>('save');
  button.addEventListener('click', () => {
    button.disabled = true;
    save()
      .then((bytes) => download(bytes, name()), tell)
      .finally(() => (button.disabled = false));
  });
}

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Long enough for a browser to have begun. */
const KEPT = 60_000;

export function download(bytes: ArrayBuffer, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: TYPE }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}

/** "Fond.xlsx" to "Fond kopia.xlsx": the file that was opened is left as it is. */
export function copyName(file: string, word: string): string {
  const [, stem = file, extension = '.xlsx'] = /^(.*?)(\.xl[st][xm])?$/i.exec(file) ?? [];
  return `${stem} ${word}${extension}`;
}
