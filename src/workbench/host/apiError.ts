/** A refusal as Office.js reports it: `code` is one of Excel.ErrorCodes, e.g. "ItemNotFound". */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (): ApiError => new ApiError('ItemNotFound', "The requested resource doesn't exist.");

export const itemAlreadyExists = (): ApiError =>
  new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');

export const invalidArgument = (message = 'The argument is invalid or missing or has an incorrect format.'): ApiError =>
  new ApiError('InvalidArgument', message);

export const accessDenied = (): ApiError =>
  new ApiError('AccessDenied', 'You cannot perform the requested operation: the worksheet is protected.');

export const invalidSelection = (): ApiError =>
  new ApiError('InvalidSelection', 'The current selection is invalid for this operation.');

export const answerTooLarge = (): ApiError =>
  new ApiError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');

/** The code is ours: what Excel's is, is written nowhere. The product asks before it tries. */
export const structureProtected = (): ApiError =>
  new ApiError('InvalidOperation', "The workbook's structure is protected.");

export const invalidOperation = (message: string): ApiError => new ApiError('InvalidOperation', message);

export const wrongShape = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
