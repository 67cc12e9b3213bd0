import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { isNoAnswer } from '../../core/problem';
import { problemText } from '../../i18n/problems';
import type { SelectedCell } from '../../workbook';
import type { Explanation as Explained } from '../session/explain';
import { useSession } from '../session/session';
import { CellLink } from './CellLink';
import { FormulaText } from './FormulaText';
import { InputList } from './InputList';
import { Notice } from './Notice';

const useStyles = makeStyles({
  explanation: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'break-word', hyphens: 'auto' },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  part: { ...typographyStyles.body1Strong, margin: `0 0 ${tokens.spacingVerticalXS}` },
});

interface ExplanationProps {
  readonly cell: SelectedCell;
  readonly explanation: Explained;
  readonly onGo: (address: string) => void;
  readonly onRecalculate: (address: string) => void;
  readonly onReadMore: (id: string) => void;
}

/** Why the cell shows what it shows. */
export function Explanation({ cell, explanation, onGo, onRecalculate, onReadMore }: ExplanationProps) {
  const styles = useStyles();
  const { words, language } = useSession();
  const { cell: say } = words;

  if (explanation.kind === 'empty') return <p className={styles.text}>{say.empty(cell.address)}</p>;
  if (explanation.kind === 'no-function') return <p className={styles.text}>{say.noFunction(cell.address)}</p>;
  if (explanation.kind === 'unknown-function') {
    return (
      <div className={styles.explanation}>
        <Notice intent="warning">{say.unknownFunction(explanation.id)}</Notice>
        <FormulaText formula={explanation.formula.local} />
      </div>
    );
  }

  const { entry, formula, functions } = explanation;
  const about = entry.texts[language];
  const recalculate = (
    <Button appearance="primary" onClick={() => onRecalculate(formula.address)}>
      {say.recalculate}
    </Button>
  );
  const problem =
    explanation.kind === 'calculated' && explanation.foreignError === undefined ? explanation.trace.problem : undefined;
  const isSpilled = formula.address !== cell.address;

  return (
    <div className={styles.explanation}>
      <h3 className={styles.title}>{about.title}</h3>
      {isSpilled && (
        <p className={styles.text}>
          {say.spilledFrom(cell.address)} <CellLink address={formula.address} onGo={onGo} />.
        </p>
      )}
      {problem && (
        <Notice intent="error" title={isNoAnswer(problem) ? say.noAnswer : say.failed}>
          {problemText(problem, language)}
        </Notice>
      )}
      {explanation.foreignError !== undefined && (
        <Notice intent="error" title={say.failed}>
          {say.foreignError(formula.address, explanation.foreignError)}
        </Notice>
      )}
      {explanation.kind === 'calculated' && explanation.doesNotFit && (
        <Notice intent="error">{say.doesNotFit(formula.address)}</Notice>
      )}
      {explanation.kind === 'calculating' && <p className={styles.text}>{say.calculating}</p>}
      {explanation.kind === 'not-loaded' && (
        <Notice intent="warning" actions={recalculate}>
          {say.notLoaded}
        </Notice>
      )}
      {explanation.kind === 'not-calculated' && (
        <Notice intent="info" actions={recalculate}>
          {say.notCalculated}
        </Notice>
      )}
      <p className={styles.text}>{about.description}</p>
      <FormulaText formula={formula.local} />
      {functions.length > 1 && (
        <p className={styles.text}>{say.several(functions.map((id) => `SIF.${id}`).join(', '))}</p>
      )}
      {explanation.kind === 'calculated' && entry.parameters.length > 0 && (
        <div>
          <h4 className={styles.part}>{say.inputs}</h4>
          <InputList entry={entry} trace={explanation.trace} onGo={onGo} />
        </div>
      )}
      <div>
        <h4 className={styles.part}>{say.rule}</h4>
        {about.formula.map((line) => (
          <p key={line} className={styles.text}>
            {line}
          </p>
        ))}
      </div>
      <div>
        <h4 className={styles.part}>{say.rounding}</h4>
        <p className={styles.text}>{about.rounding}</p>
      </div>
      <div>
        <h4 className={styles.part}>{say.source}</h4>
        <p className={styles.text}>{about.source}</p>
      </div>
      <div>
        <Link as="button" inline onClick={() => onReadMore(entry.id)}>
          {say.readMore}
        </Link>
      </div>
    </div>
  );
}
