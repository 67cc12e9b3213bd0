import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { isBlankDraft } from '../../core/application';
import type { Draft } from '../../core/application';
import { planTemplate } from '../../workbook';
import type { Mapping, Template, WorkbookProblem } from '../../workbook';
import { TemplateMapping } from '../components/application/TemplateMapping';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { ChoiceField } from '../fields/ChoiceField';
import { spotName } from '../session/refusalText';
import { useSession } from '../session/session';
import { useProposal } from '../session/useProposal';
import type { ProposalSteps } from '../session/useProposal';
import { workbookText } from '../session/workbookText';

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

interface TemplatePageProps {
  readonly draft: Draft;
  /** The workbook's sheets that can be a template. */
  readonly sheets: readonly { readonly sheetId: string; readonly sheet: string }[];
  readonly onBack: () => void;
}

/** Fills in the municipality's own template: which sheet, what goes where, and then the writing. */
export function TemplatePage({ draft, sheets, onBack }: TemplatePageProps) {
  const styles = useStyles();
  const { words, workbook, language } = useSession();
  const say = words.template;
  const steps = useProposal(workbook);
  const [sheetId, setSheetId] = useState('');
  const [template, setTemplate] = useState<Template>();
  const [chosen, setChosen] = useState<Mapping>({});
  const [problem, setProblem] = useState<WorkbookProblem>();

  // The sheet that is chosen now, also where what is under way began with another one.
  const wanted = useRef('');
  const turns = useRef(0);
  const read = useCallback(
    async (id: string): Promise<Template | undefined> => {
      const turn = ++turns.current;
      const result = await workbook.readTemplate(id);
      // Another sheet has been chosen since, or the same one read again.
      if (turn !== turns.current) return undefined;
      setProblem(result.ok ? undefined : result.problem);
      setTemplate(result.ok ? result.value : undefined);
      return result.ok ? result.value : undefined;
    },
    [workbook],
  );
  // What stands there is no longer as it was read.
  const proposal: ProposalSteps = {
    ...steps,
    takeBack: async (receipt) => {
      await steps.takeBack(receipt);
      await read(wanted.current);
    },
  };

  const choose = (id: string): void => {
    proposal.reset();
    setSheetId(id);
    wanted.current = id;
    setTemplate(undefined);
    setChosen({});
    void read(id).then((found) => found && setChosen(found.mapping));
  };
  const plan = useMemo(
    () => template && planTemplate(draft, template, chosen, language),
    [draft, template, chosen, language],
  );
  const isWrong = plan !== undefined && (plan.twice.length > 0 || plan.fields.some(({ isNoCell }) => isNoCell));
  const write = async (): Promise<void> => {
    if (!plan || !template || isWrong || plan.changes.length === 0) return;
    const { changes } = plan;
    const label = say.filled(template.sheet);
    const applications = { mapping: { sheetId: template.sheetId, chosen } };
    await proposal.write(() => workbook.writeChanges({ changes, unit: undefined, label, applications }));
    await read(wanted.current);
  };
  const unplaced = plan ? [...new Set(plan.unplaced.map((spot) => spotName(spot, words.application)))] : [];
  const preview =
    !plan || !template
      ? ''
      : isWrong
        ? say.correct
        : plan.changes.length === 0
          ? say.nothing(template.sheet)
          : say.preview(template.sheet, plan.changes.length);
  return (
    <Page
      title={say.title}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={proposal}
          action={say.action}
          preview={preview}
          isOffered={plan !== undefined}
          isComplete={plan !== undefined && !isWrong && plan.changes.length > 0}
          onWrite={() => void write()}
        />
      }
    >
      <p className={styles.text}>{say.intro}</p>
      {isBlankDraft(draft) && <Notice intent="info">{say.nothingTyped}</Notice>}
      {sheets.length === 0 ? (
        <p className={styles.text}>{say.noSheets}</p>
      ) : (
        <ChoiceField
          label={say.choose}
          value={sheetId}
          choices={sheets.map((one) => ({ value: one.sheetId, label: one.sheet }))}
          onChange={choose}
        />
      )}
      {problem && <Notice intent="warning">{workbookText(problem, words)}</Notice>}
      {sheetId !== '' && !template && !problem && <p className={styles.text}>{say.reading}</p>}
      {plan && plan.fields.length > 0 && (
        <>
          {plan.fields.every(({ cell }) => cell === '') && <Notice intent="warning">{say.noneFound}</Notice>}
          {plan.twice.length > 0 && <Notice intent="error">{say.twice(plan.twice)}</Notice>}
          <TemplateMapping
            plan={plan}
            onChoose={(id, cell) => {
              proposal.reset();
              setChosen((last) => {
                const { [id]: _, ...others } = last;
                return cell === undefined ? others : { ...others, [id]: cell };
              });
            }}
          />
        </>
      )}
      {unplaced.length > 0 && <Notice intent="warning">{say.unplaced(unplaced)}</Notice>}
    </Page>
  );
}
