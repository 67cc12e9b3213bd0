import { useCallback, useEffect, useState } from 'react';
import type { CopyChoices, CopyOptions, Delivery, MadeCopy, WorkbookProblem } from '../../workbook';
import { notFetched } from './fetched';
import { useSession } from './session';
import { useToday } from './useToday';

/** A copy that the user has been given. */
export interface CopyDelivered extends Omit<MadeCopy, 'bytes'> {
  readonly name: string;
  readonly delivery: Delivery;
}

export interface CopySteps {
  /** Undefined until the workbook has been read. */
  readonly options: CopyOptions | undefined;
  readonly isWorking: boolean;
  readonly problem: WorkbookProblem | undefined;
  readonly readAgain: () => void;
  readonly made: CopyDelivered | undefined;
  readonly make: (choices: CopyChoices) => void;
}

/** What a copy can hold, and the making of it. */
export function useCopy(): CopySteps {
  const { workbook, words, language, catalogue, functions } = useSession();
  const date = useToday();
  const [options, setOptions] = useState<CopyOptions>();
  const [isWorking, setIsWorking] = useState(false);
  const [problem, setProblem] = useState<WorkbookProblem>();
  const [made, setMade] = useState<CopyDelivered>();
  const [asked, setAsked] = useState(0);
  const readAgain = useCallback(() => setAsked((count) => count + 1), []);

  useEffect(() => {
    let isStopped = false;
    void workbook.readCopyOptions().then((result) => {
      if (isStopped) return;
      setProblem(result.ok ? undefined : result.problem);
      if (result.ok) setOptions(result.value);
    });
    return () => {
      isStopped = true;
    };
  }, [workbook, asked]);

  const make = async (choices: CopyChoices): Promise<WorkbookProblem | undefined> => {
    const named = await workbook.readWorkbookName();
    if (!named.ok) return named.problem;
    const described = await catalogue().catch(notFetched);
    if (!described) return { kind: 'not-fetched' };
    const version = functions?.version ?? '';
    const sayings = {
      words: words.share.basis,
      reason: words.native.reason,
      language,
      catalogue: described,
      version,
      date,
    };
    const copy = await workbook.copyWorkbook(choices, sayings);
    if (!copy.ok) return copy.problem;
    const { bytes, ...rest } = copy.value;
    const name = words.share.copy.fileName(named.value, choices.committee);
    const delivered = await workbook.deliverCopy(bytes, name);
    if (!delivered.ok) return delivered.problem;
    setMade({ ...rest, name, delivery: delivered.value });
    return undefined;
  };
  return {
    options,
    isWorking,
    problem,
    readAgain,
    made,
    make: (choices) => {
      setIsWorking(true);
      setMade(undefined);
      void make(choices).then((found) => {
        setProblem(found);
        setIsWorking(false);
      });
    },
  };
}
