import { useState } from 'react';
import { useSession } from './session';
import { workbookText } from './workbookText';

/** Shows cells in the sheet; `problem` says why the last jump was not made. */
export function useJump(): { readonly goTo: (address: string) => void; readonly problem: string | undefined } {
  const { workbook, words } = useSession();
  const [problem, setProblem] = useState<string>();
  const goTo = (address: string): void => {
    void workbook.selectRange(address).then((result) => {
      setProblem(result.ok ? undefined : workbookText(result.problem, words));
    });
  };
  return { goTo, problem };
}
