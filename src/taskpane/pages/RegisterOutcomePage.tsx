import { Checkbox, makeStyles, typographyStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { calendarDay, serialOf } from '../../core/calendar/serial';
import { realisationRateOf } from '../../core/follow-up/realisation';
import { formatDate, formatNumber, formatShare } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { typableNumber, typedAmount, typedDay } from '../../i18n/typed';
import { columnsLacking, previewChanges, registeredOutcome, registerOutcome } from '../../workbook';
import type { Change, FollowUpEntry, FundBook, Outcome } from '../../workbook';
import { CellLink } from '../components/CellLink';
import { ChangePreview } from '../components/ChangePreview';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { ProposalBar } from '../components/ProposalBar';
import { ResumedNotice } from '../components/ResumedNotice';
import { LongTextField } from '../fields/TypedField';
import { AmountField, DateField, TextField } from '../fields/valueFields';
import { amountIn } from '../session/amountIn';
import { glanceShare } from '../session/glanceShare';
import { useSession } from '../session/session';
import { useJump } from '../session/useJump';
import { useKeptForm } from '../session/useKeptForm';
import { useProposal } from '../session/useProposal';

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

type Typed = Readonly<Record<keyof Outcome, string>>;

interface RegisterOutcomePageProps {
  readonly book: FundBook;
  readonly entry: FollowUpEntry;
  readonly onBack: () => void;
}

/** The form for what a year came to, filled with what the row holds. */
export function RegisterOutcomePage({ book, entry, onBack }: RegisterOutcomePageProps) {
  const styles = useStyles();
  const { words, language, workbook } = useSession();
  const { goTo, problem } = useJump();
  const proposal = useProposal(workbook);
  const before = useMemo(() => registeredOutcome(book, entry.row), [book, entry.row]);
  const standing = useMemo(() => typedFrom(before, language), [before, language]);
  const kept = useKeptForm<Typed>(`outcome.${entry.intervention}.${entry.committee}.${entry.year}`, standing);
  const { form: typed, change } = kept;
  const [addsColumns, setAddsColumns] = useState(true);
  const say = words.followUp.form;
  const { unit, followUp } = book;

  const outcome = useMemo(() => outcomeFrom(typed, { before, standing }, unit), [typed, before, standing, unit]);
  const isUnitUnknown =
    unit === undefined && [typed.verified, typed.actualRepayment].some((text) => typedAmount(text)?.unit !== undefined);
  const lacking = outcome ? columnsLacking(book, outcome) : [];
  const changes = useMemo((): readonly Change[] => {
    const own = outcome ? registerOutcome(book, entry.row, outcome) : [];
    if (own.length === 0 || !addsColumns || !outcome) return own;
    const columns = columnsLacking(book, outcome).map((heading): Change => ({
      kind: 'add-column',
      role: 'followUp',
      heading,
    }));
    return [...columns, ...own];
  }, [book, entry.row, outcome, addsColumns]);

  const field = (part: keyof Outcome) => ({
    label: say[part],
    value: typed[part],
    onChange: (text: string) => {
      proposal.reset();
      change({ [part]: text });
    },
  });
  const rate = outcome?.verified === undefined ? undefined : realisationRateOf([entry.planned], [outcome.verified]);
  const table = followUp?.name ?? '';
  const label = say.registered(entry.intervention, entry.year);
  const write = async () => {
    if (await proposal.write(() => workbook.writeChanges({ changes, unit, label }))) kept.forget();
  };
  return (
    <Page
      title={say.title(entry.intervention, entry.year)}
      onBack={onBack}
      action={
        <ProposalBar
          proposal={proposal}
          action={say.action}
          preview={!outcome ? say.unreadable : changes.length === 0 ? say.unchanged : say.preview(table)}
          isOffered
          isComplete={changes.length > 0}
          onWrite={() => void write()}
        />
      }
    >
      <ResumedNotice kept={kept} />
      <p className={styles.text}>{say.about(entry.committee, amountText(entry.planned, book, language))}</p>
      <p className={styles.text}>
        {say.row} <CellLink address={entry.address} onGo={goTo} />
      </p>
      {isUnitUnknown && <Notice intent="warning">{say.unitUnknown}</Notice>}
      {kept.overtaken.length > 0 && !proposal.isDone && (
        <Notice intent="warning">{say.overtaken(kept.overtaken.map((part) => say[part]))}</Notice>
      )}
      {problem !== undefined && <Notice intent="error">{problem}</Notice>}
      <TextField {...field('indicator')} hint={say.indicatorHint} />
      <TextField {...field('baseline')} />
      <TextField {...field('goal')} />
      <TextField {...field('outcome')} />
      <LongTextField {...field('comparison')} hint={say.comparisonHint} />
      <AmountField
        {...field('verified')}
        hint={rate === undefined ? say.verifiedHint(unit) : say.rate(formatShare(glanceShare(rate), language))}
      />
      <AmountField {...field('actualRepayment')} />
      <TextField {...field('verifiedBy')} />
      <DateField {...field('day')} />
      <LongTextField {...field('note')} />
      {lacking.length > 0 && (
        <Checkbox
          checked={addsColumns}
          onChange={(_, { checked }) => setAddsColumns(checked === true)}
          label={say.addColumns(lacking, table)}
        />
      )}
      {changes.length > 0 && !proposal.isDone && <ChangePreview previews={previewChanges(book, changes)} />}
    </Page>
  );
}

const amountText = (amount: number, { unit }: FundBook, language: Language): string =>
  `${formatNumber(amount, language)}${unit === undefined ? '' : ` ${unit}`}`;

function typedFrom(outcome: Outcome, language: Language): Typed {
  const amount = (value: number | undefined): string => (value === undefined ? '' : typableNumber(value, language));
  return {
    ...outcome,
    verified: amount(outcome.verified),
    actualRepayment: amount(outcome.actualRepayment),
    day: outcome.day === undefined ? '' : formatDate(calendarDay(outcome.day)),
  };
}

/** What is typed as values; undefined where something cannot be read. An amount left as it stood is the cell's own, to the last digit. */
function outcomeFrom(
  typed: Typed,
  { before, standing }: { readonly before: Outcome; readonly standing: Typed },
  unit: FundBook['unit'],
): Outcome | undefined {
  const amount = (part: 'verified' | 'actualRepayment'): number | undefined => {
    if (typed[part] === standing[part]) return before[part];
    return typed[part].trim() === '' ? undefined : amountIn(typed[part], unit);
  };
  const day = typed.day.trim() === '' ? undefined : typedDay(typed.day);
  const outcome = {
    ...typed,
    verified: amount('verified'),
    actualRepayment: amount('actualRepayment'),
    day: day && serialOf(day.year, day.month, day.day),
  };
  const isUnread = (['verified', 'actualRepayment', 'day'] as const).some(
    (part) => typed[part].trim() !== '' && outcome[part] === undefined,
  );
  return isUnread ? undefined : outcome;
}
