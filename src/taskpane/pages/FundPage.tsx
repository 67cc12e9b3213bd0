import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { AMOUNT_UNITS } from '../../core/money';
import type { AmountUnit } from '../../core/money';
import { FundTableList } from '../components/FundTableList';
import { MAP_BUTTON, mapAgainId, MappedList } from '../components/mapping/MappedList';
import { LastWrite } from '../components/LastWrite';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProblemNotice } from '../components/ProblemNotice';
import { ProposalBar } from '../components/ProposalBar';
import { ReportsSection, reportButtonId } from '../components/ReportsSection';
import { Section } from '../components/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { useReturn } from '../session/focus';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { useJump } from '../session/useJump';
import { useProposal } from '../session/useProposal';
import type { ProposalSteps } from '../session/useProposal';
import type { ReportKind, Role } from '../../workbook';
import { MappingPage } from './MappingPage';
import { ReportPage } from './ReportPage';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
});

interface FundPageProps {
  readonly fundBook: FundBookState;
  readonly laying: ProposalSteps;
}

/** The place Fond: the fund book, what of it there is in the workbook and the way to the rest. */
export function FundPage({ fundBook, laying }: FundPageProps) {
  const styles = useStyles();
  const { words, workbook } = useSession();
  const { goTo, problem } = useJump();
  const [unit, setUnit] = useState<AmountUnit>('tkr');
  const [contents, setContents] = useState<'empty' | 'example'>('empty');
  const [report, setReport] = useState<ReportKind>();
  const [mapping, setMapping] = useState<{ readonly role?: Role | undefined; readonly address?: string | undefined }>();
  const mappings = useProposal(workbook);
  const leaveFrom = useReturn(report !== undefined || mapping !== undefined);
  const say = words.fund;

  if (fundBook.kind !== 'read') {
    return (
      <Page title={say.title}>
        {fundBook.kind === 'failed' ? (
          <ProblemNotice intent="warning" problem={fundBook.problem} onAgain={fundBook.again} />
        ) : (
          <p className={styles.text}>{say.reading}</p>
        )}
      </Page>
    );
  }

  if (report !== undefined) {
    return <ReportPage kind={report} book={fundBook.book} onBack={() => setReport(undefined)} />;
  }

  if (mapping !== undefined) {
    return <MappingPage book={fundBook.book} {...mapping} onBack={() => setMapping(undefined)} />;
  }

  const { plan, unit: stated } = fundBook.book;
  const missing = plan.filter(({ kind }) => kind === 'new').length;
  const isNew = missing === plan.length;
  const wanted = {
    plan,
    unit: stated ?? unit,
    withExample: isNew && contents === 'example',
    label: say.laid(missing),
  };

  return (
    <Page
      title={say.title}
      action={
        (missing > 0 || laying.state.kind !== 'ready') && (
          <ProposalBar
            proposal={laying}
            action={say.lay}
            preview={say.preview(missing)}
            isOffered={missing > 0}
            onWrite={() => void laying.write(() => workbook.layFundBook(wanted))}
          />
        )
      }
    >
      <p className={styles.text}>
        {isNew ? say.intro : missing > 0 ? say.missing(missing) : say.complete}
        {stated !== undefined && ` ${say.amountsIn(stated)}`}
      </p>
      {missing > 0 && stated === undefined && (
        <ChoiceField
          label={say.unit}
          value={unit}
          choices={AMOUNT_UNITS.map((value) => ({ value, label: say.units[value] }))}
          onChange={setUnit}
        />
      )}
      {isNew && (
        <ChoiceField
          label={say.contents}
          value={contents}
          choices={[
            { value: 'empty', label: say.empty },
            { value: 'example', label: say.example },
          ]}
          onChange={setContents}
        />
      )}
      <Section title={say.sheets}>
        <div role="alert" className={styles.live}>
          {problem !== undefined && <Notice intent="error">{problem}</Notice>}
        </div>
        <FundTableList plan={plan} onGo={goTo} />
      </Section>
      <MappedList
        book={fundBook.book}
        proposal={mappings}
        onMap={(role, address) => {
          leaveFrom(role === undefined ? MAP_BUTTON : mapAgainId(role));
          setMapping({ role, address });
        }}
        onGo={goTo}
      />
      {!isNew && (
        <ReportsSection
          onOpen={(kind) => {
            leaveFrom(reportButtonId(kind));
            setReport(kind);
          }}
        />
      )}
      {laying.state.kind === 'ready' && <LastWrite />}
    </Page>
  );
}
