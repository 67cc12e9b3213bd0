/** Why the open workbook cannot be reviewed or copied: its file, as Excel gives it, is refused. By the kinds of src/package. */
export interface FileTexts {
  /** By what the file is instead of an .xlsx; `other` for all that is not named. */
  readonly notWorkbook: { readonly strict: string; readonly 'binary-excel': string; readonly other: string };
  readonly encrypted: string;
  /** `part` is a part of the file, for whoever helps the user. */
  readonly damaged: (part: string | undefined) => string;
  readonly missingPart: (part: string) => string;
  /** Sizes in bytes and numbers. */
  readonly tooLarge: Readonly<
    Record<'file' | 'contents' | 'parts' | 'cells' | 'extent', (got: number, max: number) => string>
  >;
  readonly unsafe: (part: string) => string;
}

export const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);
