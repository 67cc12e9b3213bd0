import { makeStyles, typographyStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { AmountUnit } from '../../core/money';
import { FundTableList } from '../components/FundTableList';
import { LayingBar } from '../components/LayingBar';
import { Notice } from '../components/Notice';
import { Page } from '../components/Page';
import { Section } from '../components/Section';
import { ChoiceField } from '../fields/ChoiceField';
import { useSession } from '../session/session';
import type { FundBookState } from '../session/useFundBook';
import { useJump } from '../session/useJump';
import type { LayingSteps } from '../session/useLaying';
import { workbookText } from '../session/workbookText';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  // Empty it takes no room in the column, but stays in place to be announced from.
  live: { '&:empty': { position: 'absolute' } },
});

const UNITS: readonly AmountUnit[] = ['kr', 'tkr', 'mkr'];

interface FundPageProps {
  readonly bar: ReactNode;
  readonly fundBook: FundBookState;
  readonly laying: LayingSteps;
}

/** The place Fond: the fund book, what of it there is in the workbook and the way to the rest. */
export function FundPage({ bar, fundBook, laying }: FundPageProps) {
  const styles = useStyles();
  const { words } = useSession();
  const { goTo, problem } = useJump();
  const [unit, setUnit] = useState<AmountUnit>('tkr');
  const [contents, setContents] = useState<'empty' | 'example'>('empty');
  const say = words.fund;

  if (fundBook.kind !== 'read') {
    return (
      <Page title={say.title} bar={bar}>
        {fundBook.kind === 'failed' ? (
          <Notice intent="warning">{workbookText(fundBook.problem, words.workbook)}</Notice>
        ) : (
          <p className={styles.text}>{say.reading}</p>
        )}
      </Page>
    );
  }

  const { plan, unit: stated } = fundBook.book;
  const missing = plan.filter(({ kind }) => kind === 'new').length;
  const isNew = missing === plan.length;
  const lay = () => void laying.lay({ plan, unit: stated ?? unit, withExample: isNew && contents === 'example' });

  return (
    <Page
      title={say.title}
      bar={bar}
      action={
        (missing > 0 || laying.state.kind !== 'ready') && <LayingBar laying={laying} count={missing} onLay={lay} />
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
          choices={UNITS.map((value) => ({ value, label: say.units[value] }))}
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
    </Page>
  );
}
