import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { isYear } from '../../core/calendar/year';
import type { Year } from '../../core/calendar/year';
import { yearOfSerial } from '../../core/calendar/serial';
import { formatNumber, formatShare } from '../../i18n/format';
import { typedYear } from '../../i18n/typed';
import {
  acceptAdjustment,
  adjustmentOf,
  firstOpenYear,
  followUpOf,
  previewChanges,
  usualFirstYear,
} from '../../workbook';
import type { AdjustmentChoices, AdjustmentOutcome, Change, FundBook } from '../../workbook';
import { ReductionChart } from '../charts/ReductionChart';
import { ChangePreview } from '../components/ChangePreview';
import { ProposalTable } from '../components/followUp/ProposalTable';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { Section } from '../components/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { YearField } from '../fields/valueFields';
import { glanceDecimals } from '../session/glanceDecimals';
import { glanceShare } from '../session/glanceShare';
import { useSession } from '../session/session';
import { useProposal } from '../session/useProposal';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: '1.2em' },
});

interface AdjustmentPageProps {
  readonly book: FundBook;
  readonly intervention: string;
  readonly onBack: () => void;
}

const NO_CHANGES: readonly Change[] = [];

/** An intervention's repayment beside what it would be by what is verified; past years locked; accepted, or not. */
export function AdjustmentPage({ book, intervention, onBack }: AdjustmentPageProps) {
  const styles = useStyles();
  const { words, language, workbook, today } = useSession();
  const say = words.followUp.adjustment;
  const writing = useProposal(workbook);
  const earliest = useMemo(() => firstOpenYear(book, intervention, today()), [book, intervention, today]);
  const [method, setMethod] = useState<AdjustmentChoices['method']>('in-proportion');
  const [rest, setRest] = useState<AdjustmentChoices['rest']>('postponed');
  const [typed, setTyped] = useState(() => (earliest === undefined ? '' : String(usualFirstYear(earliest, today()))));
  const year = typedYear(typed);
  const isUnread = earliest !== undefined && (year === undefined || !isYear(year));
  // By the usual year it is still known what came true; but nothing is proposed for a year that no one has asked for.
  const from = year !== undefined && isYear(year) ? year : usualFirstYear(earliest ?? (0 as Year), today());
  const outcome = useMemo(
    () => adjustmentOf(book, intervention, { method, rest, from }, today()),
    [book, intervention, method, rest, from, today],
  );
  const known = outcome.kind === 'proposal' ? outcome : undefined;
  const proposal = isUnread ? undefined : known;
  const share = (rate: number | undefined): string => formatShare(glanceShare(rate ?? 1), language);
  const changes = useMemo(() => {
    if (!proposal || proposal.isAsPlanned) return NO_CHANGES;
    return acceptAdjustment(book, proposal, followUpOf(book, today()).entries);
  }, [book, proposal, today]);
  const choose =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      writing.reset();
      set(value);
    };
  const hasInterest = proposal?.rows.some(({ interest }) => interest !== 0) ?? false;
  const figure = (value: number): string =>
    `${formatNumber(value, language)}${book.unit === undefined ? '' : ` ${book.unit}`}`;
  const label = say.accepted(intervention);

  return (
    <Page
      title={say.title(intervention)}
      onBack={onBack}
      action={
        (isUnread || changes.length > 0 || writing.state.kind !== 'ready') && (
          <ProposalBar
            proposal={writing}
            action={say.action}
            preview={isUnread ? say.fromUnreadable : say.preview(rowsIn(changes))}
            isOffered={isUnread || changes.length > 0}
            isComplete={!isUnread}
            onWrite={() => void writing.write(() => workbook.writeChanges({ changes, unit: book.unit, label }))}
          />
        )
      }
    >
      {known && <p className={styles.text}>{say.intro(share(known.rate))}</p>}
      {known && known.committees.length > 1 && (
        <ul className={styles.list}>
          {known.committees.map(({ name, rate }) => (
            <li key={name}>{say.committeeRate(name, rate === undefined ? words.followUp.notYet : share(rate))}</li>
          ))}
        </ul>
      )}
      {earliest !== undefined && outcome.kind !== 'no-plan' && (
        <>
          <ChoiceField
            label={say.method}
            value={method}
            choices={[
              { value: 'in-proportion', label: say.inProportion(share(known?.rate)) },
              { value: 'as-reduction-allows', label: say.asReductionAllows },
            ]}
            onChange={choose(setMethod)}
          />
          <ChoiceField
            label={say.rest}
            value={rest}
            choices={[
              { value: 'postponed', label: say.postponed },
              { value: 'not-repaid', label: say.notRepaidChoice },
            ]}
            onChange={choose(setRest)}
          />
          <YearField
            label={say.from}
            value={typed}
            hint={say.fromHint(earliest)}
            onChange={choose((text: string) => setTyped(text))}
          />
          {proposal && from <= yearOfSerial(today()) && <Notice intent="warning">{say.beforeNow}</Notice>}
        </>
      )}
      {!(isUnread && outcome.kind === 'all-locked') && <WhyNot outcome={outcome} from={from} />}
      {proposal?.isAsPlanned && <Notice intent="info">{say.asPlanned}</Notice>}
      {proposal && (
        <Section title={say.proposal} aside={words.followUp.amounts(book.unit)}>
          <ReductionChart proposal={proposal} decimals={glanceDecimals(book.unit)} />
          <ProposalTable proposal={proposal} />
          <p className={styles.text}>
            {proposal.notRepaid > 0
              ? say.notRepaid(figure(proposal.notRepaid), figure(proposal.granted))
              : say.allRepaid}
            {hasInterest && ` ${say.interestStays}`}
          </p>
        </Section>
      )}
      {changes.length > 0 && !writing.isDone && <ChangePreview previews={previewChanges(book, changes)} />}
    </Page>
  );
}

/** Why there is no proposal, and what to do. */
function WhyNot({ outcome, from }: { readonly outcome: AdjustmentOutcome; readonly from: Year }) {
  const say = useSession().words.followUp.adjustment;
  switch (outcome.kind) {
    case 'proposal':
      return null;
    case 'nothing-verified':
      return <Notice intent="info">{say.nothingVerified}</Notice>;
    case 'no-plan':
      return <Notice intent="warning">{say.noPlan}</Notice>;
    case 'all-locked':
      return <Notice intent="warning">{say.allLocked(outcome.last, from)}</Notice>;
  }
}

const rowsIn = (changes: readonly Change[]): number =>
  changes.flatMap((change): readonly unknown[] => (change.kind === 'add-rows' ? change.rows : [change])).length;
