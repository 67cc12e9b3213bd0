import { isNoAnswer } from '../core/problem';
import type { Problem } from '../core/problem';
import type { Language } from '../i18n/language';
import { problemText } from '../i18n/problems';

/** A problem as the error Excel shows: #N/A where no answer exists, else #VALUE!, with the sentence as its message. */
export function toExcelError(problem: Problem, language: Language): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(isNoAnswer(problem) ? notAvailable : invalidValue, problemText(problem, language));
}
